// Directories of 100, 1,000 and 10,000 records: build time and memory, what the finder weighs, how fast it filters.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotli } from '../../scripts/build/precompress.ts';
import type { FinderRecord } from '../../src/domain/directory/finder-record.ts';
import { emptyChoice, fits } from '../../src/domain/directory/filter.ts';
import { weigh } from '../built/weight.ts';
import { ProjectCopy } from '../portal/project-copy.ts';

const root = new URL('../../', import.meta.url).pathname;
const topics = ['睡不着', '家庭关系', '学习压力', '情绪低落', '焦虑'];
const modes = ['电话', '到店', '线上', '上门'];

/** Each Node process of the build tells its own peak when it ends; the largest counts. */
const peak = `process.on('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + '\\n'));`;

/** Other numbers may be named: `node tests/bench/directory.bench.ts 100,500`. */
const counts = (process.argv[2] ?? '100,1000,10000').split(',').map(Number);

console.log('服务目录：条数、生成、分量、筛选');
for (const count of counts) await measure(count);

async function measure(count: number): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'xinan-content-'));
  cpSync(`${root}content`, content, { recursive: true });
  for (let number = 0; number < count; number += 1)
    writeFileSync(`${content}/services/rooms/bench-${number}.md`, room(number));
  const project = new ProjectCopy(content);
  rmSync(content, { recursive: true });
  try {
    const start = performance.now();
    const { status, output } = project.run('build.ts', {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(peak)}`,
    });
    if (status !== 0) throw new Error(output);
    console.log([...output.matchAll(/peak (\d+)/g)].map((m) => m[1]).join(' '));
    const seconds = Math.round((performance.now() - start) / 1000);
    const memory = Math.max(
      ...[...output.matchAll(/peak (\d+)/g)].map((match) => Number(match[1])),
    );
    const list = readFileSync(`${project.dist}/services/finder.js`);
    const page = weigh('services/', `${project.dist}/`);
    const kind = weigh('services/rooms/', `${project.dist}/`);
    console.log(
      `  ${count} 条：${seconds} 秒生成，内存最多 ${memory} MB；找服务 ${kb(page.all)} KB，清单（第一次筛选时才取）${kb(brotli(list).length)} KB，咨询室列表 ${kb(kind.all)} KB；筛一次 ${filterTime(list.toString('utf8'))} 毫秒`,
    );
  } finally {
    project.remove();
  }
}

function filterTime(module: string): string {
  const records = JSON.parse(
    module.replace(/^export default /, '').replace(/;\n$/, ''),
  ) as FinderRecord[];
  const choice = { ...emptyChoice(), topic: ['睡不着', '焦虑'], mode: ['电话'] };
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    records.filter(({ facets }) => fits(facets, choice));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (times[25] ?? 0).toFixed(2);
}

function room(number: number): string {
  return `---
demo: true
name: 示例第 ${number} 心理咨询室
description: 这是一条示例，没有这个地方。
serves: public
phones:
  - number: 0000-${String(number).padStart(7, '0')}
admin_county: 示例县
town: 示例镇
schedules:
  - byday: [MO, TU, WE, TH, FR]
    opens_at: '08:30'
    closes_at: '17:30'
audience: [居民]
topics: [${topics[number % 5]}, ${topics[(number + 2) % 5]}]
modes: [${modes[number % 4]}]
sources:
  - name: 示例
assured_date: '2026-09-01'
assured_by: 示例岗位
---
`;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
