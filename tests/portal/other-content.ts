// node tests/portal/other-content.ts [NAME ...]: the sweeps and the unit tests over the project as editors
// will leave it. Run by hand (a quarter of an hour): what is red here names content in a test.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Content } from '../../src/entries/content.ts';
import { FixtureContent } from '../fixture-content.ts';
import { ProjectCopy } from './project-copy.ts';
import { sign, signScale } from './sign.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Not of the project, or of the copy's own. */
const leftOut = ['.git', '.astro', 'content', 'dist', 'node_modules', 'test-results'];

/** What editors do, by name. */
const deeds: Record<string, (content: FixtureContent) => Promise<void> | void> = {
  'operator-named': nameOperatorAndSign,
  'news-deleted': (content) => {
    const [news] = new Content(content.folder).of('news');
    if (news) content.remove(news.file.name);
  },
  'room-added': (content) => {
    const [town] = new Content(content.folder).of('towns');
    if (town) content.write('services/rooms/one-more.md', room(town.data));
  },
};

const asked = process.argv.slice(2);
const red: string[] = [];
for (const [name, deed] of Object.entries(deeds))
  if (asked.length === 0 || asked.includes(name)) red.push(...(await tryOut(name, deed)));
console.log(red.length === 0 ? '都通过。' : `没有通过：${red.join('、')}`);
process.exit(red.length === 0 ? 0 : 1);

async function tryOut(name: string, deed: (typeof deeds)[string]): Promise<string[]> {
  const content = new FixtureContent(`${root}content`);
  await deed(content);
  const project = new ProjectCopy(content.folder);
  // The rules are tried too, and some of them read the project's other files.
  for (const more of readdirSync(root).filter((entry) => !leftOut.includes(entry)))
    cpSync(root + more, join(project.folder, more), { recursive: true });
  const { status, output } = project.run('build.ts');
  console.log(`${name}：${output.trimEnd()}`);
  const bin = 'node_modules/.bin/';
  const failed =
    status === 0
      ? [
          [`${bin}vitest`, 'run', '--config', 'tests/vitest.config.ts', 'src', 'scripts', 'built'],
          [`${bin}playwright`, 'test', '--config', 'tests/playwright.config.ts', '成品'],
        ].filter(([program = '', ...args]) => !passes(project, program, args))
      : [['build']];
  project.remove();
  content.discard();
  return failed.map(([program]) => `${name} ${program}`);
}

function passes({ folder }: ProjectCopy, program: string, args: string[]): boolean {
  const sweeps = args.includes('成品')
    ? [...args.filter((arg) => arg !== '成品'), '--project=成品·手机', '--project=成品·桌面']
    : args;
  return spawnSync(program, sweeps, { cwd: folder, stdio: 'inherit' }).status === 0;
}

/** Public from now on, with the first of each kind released and all that must be. */
async function nameOperatorAndSign(content: FixtureContent): Promise<void> {
  content.replace('site.yaml', 'url: null', 'url: https://portal.example');
  content.replace('site.yaml', 'operator: null', 'operator: 测试单位');
  const signed = new Set<string>();
  for (const { kind, id, data, file } of new Content(content.folder).reviewed()) {
    const { required } = file.kind;
    if (data.demo || 'withheld' in data) continue;
    if (signed.has(kind) && !required.includes('*') && !required.includes(id)) continue;
    signed.add(kind);
    if (kind === 'services')
      content.replace(
        file.name,
        'serves: public',
        "serves: public\nassured_date: '2026-11-01'\nassured_by: 值班员",
      );
    if (kind === 'assessments' && 'recall' in data) await signScale(content, id);
    else await sign(content, file.name);
  }
}

function room({ county, name }: { county: string; name: string }): string {
  return `---
name: ${name}新开的心理咨询室
description: 刚刚登记的咨询室，电话还没有人核实。
serves: public
phones:
  - number: 0543-0000000
admin_county: ${county}
town: ${name}
sources:
  - name: 测试
---

先打电话。
`;
}
