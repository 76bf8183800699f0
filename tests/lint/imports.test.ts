import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One planted violation per ban of ARCHITECTURE's import table, and one import each that must pass. */
const banned: [file: string, source: string][] = [
  ['src/domain/law/planted.ts', 'astro:content'],
  ['src/domain/law/planted.ts', 'preact'],
  ['src/domain/law/planted.ts', 'node:fs'],
  ['src/domain/law/planted.ts', 'zod'],
  ['src/domain/law/planted.ts', '../directory/towns.ts'],
  ['src/domain/assessment/planted.ts', 'survey-core'],
  ['src/domain/site/planted.ts', '../../queries/site.ts'],
  ['src/domain/search/planted.ts', '../news/labels.ts'],
  ['src/queries/planted.ts', '../components/site/href.ts'],
  ['src/exports/planted.ts', 'astro:content'],
  ['src/exports/planted.ts', '../queries/site.ts'],
  ['src/components/ui/planted.ts', 'astro:content'],
  ['src/components/ui/planted.ts', '../../queries/site.ts'],
  ['src/components/ui/planted.ts', 'preact'],
  ['src/layouts/planted.ts', '../exports/atom.ts'],
  ['src/islands/search/planted.ts', '../../domain/search/schema.ts'],
  ['src/islands/search/planted.ts', '../../queries/site.ts'],
  ['src/pages/planted.ts', 'survey-core'],
  ['src/pages/planted.ts', '../../scripts/build/run.ts'],
  ['scripts/planted.ts', '../src/queries/site.ts'],
  ['scripts/planted.ts', '../src/components/site/href.ts'],
];

const allowed: [file: string, source: string][] = [
  ['src/domain/law/schema.ts', 'zod'],
  ['src/domain/law/planted.ts', '../site/types.ts'],
  ['src/domain/search/planted.ts', '../law/types.ts'],
  ['src/queries/planted.ts', 'astro:content'],
  ['src/exports/planted.ts', 'docx'],
  ['src/islands/search/planted.ts', 'preact'],
  ['src/pages/planted.ts', '../queries/site.ts'],
  ['scripts/planted.ts', 'survey-core'],
];

const folder = mkdtempSync(join(tmpdir(), 'imports-'));
const flagged = new Set<string>();

beforeAll(() => {
  const config = JSON.parse(readFileSync('.biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [position, [file, source]] of [...banned, ...allowed].entries()) {
    const path = join(folder, planted(file, position));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { thing } from '${source}';\nexport const used = thing;\n`);
  }
  const { stdout } = spawnSync(
    join(process.cwd(), 'node_modules/.bin/biome'),
    [
      'lint',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '--reporter=github',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  for (const [, file = ''] of stdout.matchAll(/noRestrictedImports,file=([^,]+)/g))
    flagged.add(relative(realpathSync(folder), file));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('谁可以引用谁', () => {
  test.each(banned.map((row, position) => [...row, position] as const))(
    '%s 引用 %s：不许',
    (file, _source, position) => {
      expect([...flagged]).toContain(planted(file, position));
    },
  );

  test.each(allowed.map((row, position) => [...row, banned.length + position] as const))(
    '%s 引用 %s：可以',
    (file, _source, position) => {
      expect([...flagged]).not.toContain(planted(file, position));
    },
  );
});

/** Each case in a file of its own; a schema keeps its name in a folder of its own. */
function planted(file: string, position: number): string {
  return file.endsWith('schema.ts') ? file : file.replace('planted', `planted-${position}`);
}
