import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../scripts/law/read-docx.ts';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { wordsIn } from '../../src/domain/law/parse/outline-for-tests.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { demoStatute, samples, withoutSamples } from './samples.ts';
import { byLibreOffice, byPackage, hasLibreOffice, type Layout } from './word-documents.ts';

const files = [demoStatute, ...(withoutSamples ? [] : samples.map(([, file]) => file))];
const footnote = '试验用的脚注：本条自某日起施行。';
const table = [
  ['表头甲', '表头乙'],
  ['格子丙', '格子丁'],
];
const article = /^第[一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十]+)?[\s　]*/;

/** @param counted articles lose their printed numbers to automatic ones */
function layoutOf(file: string, counted: boolean): Layout {
  const lines = markdownLines(readFileSync(file, 'utf8')).lines.map((line) =>
    counted && line.mark === 0 && article.test(line.text)
      ? { ...line, text: line.text.replace(article, ''), numbered: true }
      : { line: line.line, text: line.text, mark: line.mark },
  );
  return { lines, footnote, table };
}

function expectSameWords(bytes: Uint8Array, { lines }: Layout): void {
  const source = readDocx(bytes);
  const law = parseLaw(source);
  const words = [...lines.map(({ text }) => text), ...table.flat()].map(squeeze).join('');
  expect(source.lines.map(({ text }) => squeeze(text)).join('')).toBe(words);
  expect(source.lines.filter(({ mark }) => mark > 0).map(({ text }) => squeeze(text))).toEqual(
    lines.filter(({ mark }) => mark > 0).map(({ text }) => squeeze(text)),
  );
  expect(wordsIn(law)).toBe(words);
  const of = (code: string) => law.problems.filter((one) => one.code === code);
  expect(of('numbering-lost')).toHaveLength(lines.filter(({ numbered }) => numbered).length);
  expect(of('content-left-out').map(({ message }) => message)).toEqual([
    expect.stringContaining(`脚注「${footnote}」`),
  ]);
}

const variants = files.flatMap((file) =>
  [false, true].map((counted) => ({
    name: `${basename(file, '.md')}${counted ? '，条号自动编' : ''}`,
    layout: layoutOf(file, counted),
  })),
);

describe(`docx 库写的 Word 文件：字与 .md 一样，缺的都说了${withoutSamples ?? ''}`, () => {
  test.each(variants)('$name', async ({ layout }) => {
    expectSameWords(await byPackage(layout), layout);
  });
});

describe.skipIf(!hasLibreOffice)(
  `LibreOffice 写的${hasLibreOffice ? '' : '（跳过：这台机器上没有 soffice）'}`,
  () => {
    let written: Uint8Array[];
    beforeAll(() => {
      written = byLibreOffice(variants.map(({ layout }) => layout));
    }, 300_000);
    test.each(variants.map((one, index) => ({ ...one, index })))('$name', ({ layout, index }) => {
      expectSameWords(written[index] ?? new Uint8Array(), layout);
    });
  },
);
