import { describe, expect, test } from 'vitest';
import { astroCode } from './astro-code.ts';
import { longFunctions } from './long-functions.ts';
import { ownFiles } from './own-files.ts';

const mostLines = 300;
const mostOfFunction = 60;
const files = ownFiles(/\.(?:ts|tsx|mjs|js|astro|css|sh|py)$/);

test(`没有超过 ${mostLines} 行的文件`, () => {
  expect(files.length).toBeGreaterThan(0);
  expect(
    files
      .map(({ file, source }) => ({ file, lines: source.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > mostLines)
      .map(({ file, lines }) => `${file}：${lines} 行，按意思拆成几个文件`),
  ).toEqual([]);
});

test(`没有超过 ${mostOfFunction} 行的函数，表格除外`, { timeout: 30_000 }, () => {
  expect(
    files
      .filter(({ file }) => /\.(?:ts|tsx|mjs|js|astro)$/.test(file))
      .flatMap(({ file, source }) =>
        codeOf(file, source)
          .flatMap((code) => longFunctions(file, code, mostOfFunction))
          .map(
            ({ name, line, lines }) =>
              `${file}:${line} ${name}：${lines} 行，把能单独说清的一步取名拆出去`,
          ),
      ),
  ).toEqual([]);
});

describe('怎样数一个函数', () => {
  const row = "  'a',\n";
  test.each([
    ['三行的，最多两行', 'function a() {\n  b();\n}', 2, ['a 3']],
    ['三行的，最多三行', 'function a() {\n  b();\n}', 3, []],
    ['箭头函数', 'const a = () => {\n  b();\n};', 2, ['a 3']],
    ['方法', 'class A {\n  b() {\n    c();\n  }\n}', 2, ['b 3']],
    ['表格不算', `function a() {\n  return [\n${row.repeat(9)}  ];\n}`, 4, []],
    ['表格以外的照算', `function a() {\n  b();\n  return [\n${row.repeat(9)}  ];\n}`, 4, ['a 5']],
    ['表格里的函数照算', 'function a() {\n  return [\n    () => b(),\n  ];\n}', 4, ['a 5']],
    ['测试的段落不算', "test('a', () => {\n  b();\n  c();\n});", 2, []],
    ['测试里的函数照算', "test('a', () => {\n  const b = () => {\n    c();\n  };\n});", 2, ['b 3']],
  ])('%s', (_, source, most, expected) => {
    expect(
      longFunctions('a.ts', source, most).map(({ name, lines }) => `${name} ${lines}`),
    ).toEqual(expected);
  });
});

function codeOf(file: string, source: string): string[] {
  if (!file.endsWith('.astro')) return [source];
  const { frontMatter, scripts } = astroCode(source);
  return [frontMatter, scripts];
}
