import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { wordsIn } from '../../src/domain/law/parse/outline-for-tests.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import type { LawNode } from '../../src/domain/law/types.ts';
import { fileOfSample, type SampleName, withoutSamples } from './samples.ts';

const statutes: [
  name: SampleName,
  articles: number,
  effective: string | null,
  problems: string[],
][] = [
  ['刑法-2020', 505, '1997-10-01', ['stray-paragraph']],
  ['国旗法-2020', 24, '1990-10-01', ['stray-paragraph']],
  ['家庭教育促进法-2021', 55, '2022-01-01', []],
  ['山东省精神卫生条例-2019', 61, '2019-06-01', []],
  ['滨州市住宅物业管理条例-2019', 59, '2019-10-01', []],
  ['滨州市供热条例-2016', 43, null, ['heading-suspected']],
  ['滨州市制定地方性法规条例-2016', 74, null, ['heading-suspected', 'sentence-broken']],
  ['滨州市文明行为促进条例-2017', 51, '2017-10-01', []],
  ['滨州市社会治理网格化服务管理条例-2021', 18, '2021-10-01', []],
  ['精神卫生法-2018', 85, '2013-05-01', []],
  ['飞行基本规则-2007', 124, '2001-08-01', ['several-articles-on-a-line']],
];

describe.skipIf(withoutSamples)(`真的法规${withoutSamples ?? ''}`, () => {
  test.each(statutes)('%s', (name, articles, effective, problems) => {
    const source = readFileSync(fileOfSample(name), 'utf8');
    const law = parseLaw(markdownLines(source));
    const visible = source.replace(/<!--[\s\S]*?-->|^\s*#+|\*\*/gm, '');
    expect(wordsIn(law)).toBe(visible.replace(/[\s\u00ad\u200b-\u200d\u2060]/g, ''));
    expect(count(law.body)).toBe(articles);
    expect(law.effective).toBe(effective);
    expect([...new Set(law.problems.map(({ code }) => code))].sort()).toEqual(problems);
  });
});

function count(nodes: LawNode[]): number {
  return nodes.reduce(
    (sum, { type, children }) => sum + (type === 'article' ? 1 : 0) + count(children),
    0,
  );
}
