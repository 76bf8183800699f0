import { describe, expect, test } from 'vitest';
import { toneFaults } from '../../src/domain/site/tone.ts';
import { sourceTexts, withoutComments } from './source-texts.ts';

/** Everything a reader sees from `src/` where people look for help. */
const forHelp = [
  'src/components/{assessment,directory,ui}/**/*.{ts,tsx,astro}',
  'src/components/site/Help*.astro',
  'src/pages/{assessments,help,services,situations}/**/*.{ts,tsx,astro}',
  'src/islands/{assessment,finder,needs,record}/**/*.{ts,tsx,astro}',
  'src/domain/{assessment,directory}/**/*.{ts,tsx,astro}',
];

describe('网页自己的话', () => {
  test.each(forHelp)('%s 里没有管人的话', (pattern) => {
    const texts = sourceTexts(pattern);
    expect(texts.length).toBeGreaterThan(0);
    expect(said(texts)).toEqual([]);
  });

  test('哪里都不给自杀打分，不答应保不住的密', () => {
    const others = sourceTexts('src/**/*.{ts,tsx,astro}').filter(
      ({ file }) => !file.endsWith('site/tone.ts'),
    );
    expect(said(others, true)).toEqual([]);
  });
});

describe('只看读者看得到的字', () => {
  test.each([
    ['引号里的', "const label = '网格员';", ['1 网格']],
    ['模板里的', '<p>\n  请配合排查。\n</p>', ['2 排查']],
    ['地址后面的', "const words = 'https://example.com 维稳';", ['1 维稳']],
    ['通配符后面的', "const glob = 'a/*'; const words = '维稳 */';", ['1 维稳']],
    ['行注释', "// 网格\nconst label = '社区';", []],
    ['块注释', '/** 排查\n 维稳 */\nexport {};', []],
    ['网页注释', '<!-- 网格 --><p>社区</p>', []],
  ])('%s', (_, source, expected) => {
    const texts = withoutComments(source)
      .split('\n')
      .map((text, index) => ({ file: '', line: index + 1, text }));
    expect(said(texts).map((words) => words.replace(/^:|：.*$/g, ''))).toEqual(expected);
  });
});

function said(texts: ReturnType<typeof sourceTexts>, everywhere = false): string[] {
  return texts.flatMap(({ file, line, text }) =>
    toneFaults(text)
      .filter((fault) => fault.everywhere || !everywhere)
      .map(({ word, reason, instead }) => `${file}:${line} ${word}：${reason}。换成${instead}`),
  );
}
