import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Unreadable } from '../files/unreadable.ts';
import { readSheet } from './read-sheet.ts';
import { workbookOf } from './workbook-for-tests.ts';

const folder = mkdtempSync(`${tmpdir()}/sheets-`);
afterAll(() => rmSync(folder, { recursive: true }));

const headings = ['类别', '名称', '电话', '地址'];

/** Words as offices write them, and every sign that means something to a csv or to XML. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '甲',
        '滨州',
        '0543',
        '3161234',
        ',',
        ';',
        '\t',
        '、',
        '"',
        "'",
        '=',
        '\n',
        '\r\n',
        ' ',
        '　',
        '<',
        '&',
        ']]>',
        '_x000D_',
        '转 8',
        '😀',
      ),
      fc
        .string({ unit: 'grapheme', maxLength: 3 })
        .filter((text) => !/[\p{Cc}\uFEFF\uFFFE\uFFFF]/u.test(text)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').trim())
  // What the sheet's own signs mean is told elsewhere.
  .filter((text) => !/^(?:同上|〃|″|"|'.*|=".*"|#.*)$/s.test(text));

const tables = fc.array(
  fc.tuple(words, words, words, words).filter((row) => row.some((cell) => cell !== '')),
  { minLength: 1, maxLength: 5 },
);

const encodings: [string, (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 和 BOM', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
];
const dialect = fc.record({
  separator: fc.constantFrom(',', '\t', ';'),
  told: fc.boolean(),
  end: fc.constantFrom('\r\n', '\n', '\r'),
  last: fc.boolean(),
  always: fc.boolean(),
  space: fc.boolean(),
  encoding: fc.constantFrom(...encodings),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer D> ? D : never;

function written(rows: string[][], by: Dialect): Uint8Array {
  const cell = (text: string) =>
    by.always || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => row.map(cell).join(by.separator + (by.space ? ' ' : '')));
  const text = (by.told ? [`sep=${by.separator}`, ...lines] : lines).join(by.end);
  return by.encoding[1](text + (by.last ? by.end : ''));
}

test('什么样的 csv，读回来都一字不差', async () => {
  await fc.assert(
    fc.asyncProperty(tables, dialect, async (rows, by) => {
      writeFileSync(`${folder}/表.csv`, written([headings, ...rows], by));
      expect(await cellsOf('表.csv')).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});

test('工作簿也是，不论哪个程序写的', async () => {
  const producer = fc.record({
    strict: fc.boolean(),
    prefix: fc.constantFrom('', 'x'),
    main: fc.constantFrom('xl/workbook.xml', 'book.xml'),
  });
  await fc.assert(
    fc.asyncProperty(tables, producer, async (rows, by) => {
      const escaped = [headings, ...rows].map((row) =>
        row.map((cell) => cell.replace(/_(?=x[\dA-F]{4}_)/g, '_x005F_')),
      );
      writeFileSync(`${folder}/表.xlsx`, workbookOf([{ name: '名单', rows: escaped }], by));
      expect(await cellsOf('表.xlsx')).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat(255),
  drop: fc.boolean(),
});

function damaged(
  bytes: Uint8Array,
  { at, byte, drop }: { at: number; byte: number; drop: boolean },
) {
  const broken = Uint8Array.from(bytes);
  const index = Math.floor(at * broken.length);
  if (drop) return broken.subarray(0, index);
  broken[index] = byte;
  return broken;
}

/** What is read of a file, or null where it is refused by one sentence. */
async function readOrRefused(name: string, bytes: Uint8Array): Promise<string[][] | null> {
  writeFileSync(`${folder}/${name}`, bytes);
  try {
    return await cellsOf(name);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    expect(error.message).toMatch(/^[^\n]+。$/);
    return null;
  }
}

test('随便怎样剪坏的 csv，不是读出来，就是一句话', async () => {
  const whole = encodings.map(([, encode]) => encode('类别,名称\n热线,甲\n'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), damage, async (bytes, by) => {
      await readOrRefused('表.csv', damaged(bytes, by));
    }),
    { numRuns: 200 },
  );
});

test('工作簿坏了一个字节，不是一字不差，就是一句话', async () => {
  const rows = [['热线', '甲', '12356', '一号']];
  const tab = { name: '名单', rows: [headings, ...rows] };
  const whole = ([0, 6] as const).map((level) => workbookOf([tab], { level, styles: '' }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), damage, async (bytes, by) => {
      expect([null, rows]).toContainEqual(await readOrRefused('表.xlsx', damaged(bytes, by)));
    }),
    { numRuns: 600 },
  );
});

async function cellsOf(name: string): Promise<string[][]> {
  const { rows } = await readSheet(`${folder}/${name}`);
  return rows.map(({ cells }) => headings.map((_, column) => cells[column]?.text ?? ''));
}
