import { withoutEscape } from '../../src/exports/csv.ts';
import { decode } from '../files/decode.ts';
import { Unreadable } from '../files/unreadable.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { knownIn } from './heading.ts';
import type { Cell, Grid, GridRow } from './sheet.ts';

const separators: [sign: string, name: string][] = [
  [',', '逗号'],
  ['\t', '制表符'],
  [';', '分号'],
];

/**
 * A text of rows, whatever separates its cells. 、 stands within cells and separates none.
 * @throws Unreadable with what to do
 */
export function readCsv(bytes: Uint8Array, name: string): Grid {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\u0000'))
    throw new Unreadable(`「${name}」不是文字的表格：请在 Excel 或 WPS 里另存为 .xlsx 或 .csv。`);
  // Spreadsheet programs don't count this line, nor show it.
  const [told, sign] = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i.exec(text) ?? [''];
  const body = text.slice(told.length);
  const [separator, rows] = sign
    ? ([sign, csvRows(body, sign)] as const)
    : bestOf(separators.map(([one]) => [one, csvRows(body, one)] as const));
  const called = separators.find(([one]) => one === separator)?.[1] ?? `「${separator}」`;
  return {
    rows: rows.map((row, index) => gridRow(row, index + 1, told ? 1 : 0)),
    source: `「${name}」（${called}隔开）`,
    notes: [],
    hiddenColumns: new Set(),
    byLines: true,
  };
}

type Reading = readonly [separator: string, rows: CsvRow[]];

/** By the separator that makes the most headings of a row; of equals, the one that cuts rows alike. */
function bestOf(readings: Reading[]): Reading {
  const ranked = readings
    .map((reading) => {
      const known = reading[1].map(({ cells }) => knownIn(cells.map(unwrapped)));
      const most = Math.max(0, ...known.slice(0, 1000));
      const width = reading[1][known.indexOf(most)]?.cells.length ?? 0;
      const alike = reading[1].filter(({ cells }) => cells.length === width).length;
      return { reading, known: most, alike: width > 1 ? alike : 0 };
    })
    .sort((a, b) => b.known - a.known || b.alike - a.alike);
  return ranked[0]?.reading ?? [',', []];
}

function gridRow({ cells, line, fault }: CsvRow, row: number, above: number): GridRow {
  const where = line + above === row ? '' : `（记事本里的第 ${line + above} 行）`;
  return {
    row,
    cells: cells.map((cell) => cellOf(unwrapped(cell))),
    ...(fault
      ? {
          fault: {
            message: `${quoted(cells)}${fault === 'open quote' ? '有一个引号没有收尾' : '的引号不成对，或者在格子中间'}${where}`,
            remedy:
              '有引号的格子整个放进半角引号，里面的引号写两遍；或者在 Excel、WPS 里改好，另存为 .xlsx',
          },
        }
      : {}),
  };
}

/** The cell that a row's first quote stands in. */
function quoted(cells: string[]): string {
  const cell = cells.find((one) => one.includes('"'))?.trim() ?? '';
  return `「${cell.length > 30 ? `${cell.slice(0, 30)}……` : cell}」`;
}

/** A cell's words without what only keeps a spreadsheet program from changing them. */
function unwrapped(cell: string): string {
  const trimmed = cell.trim();
  const [, inner] = /^="((?:[^"]|"")*)"$/.exec(trimmed) ?? [];
  return inner === undefined ? withoutEscape(trimmed) : inner.replaceAll('""', '"').trim();
}

function cellOf(text: string): Cell {
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|#+)$/.test(text))
    return { text, kind: 'error' };
  return { text, kind: text ? 'text' : 'empty' };
}
