import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { Unreadable } from '../files/unreadable.ts';
import type { Cell } from './sheet.ts';

/**
 * The first sheet of a workbook. The library gives values; which of them are formulas and which
 * cells are merged it doesn't say, so that is read from the sheet's own XML.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Cell[][]> {
  const { formulas, merges } = hidden(bytes, name);
  const values = await readSheet(Buffer.from(bytes));
  const grid = values.map((row, y) =>
    row.map((value, x): Cell => (formulas.has(`${x},${y}`) ? formula(value) : cellOf(value))),
  );
  for (const { left, top, right, bottom } of merges) {
    const source = grid[top]?.[left];
    if (!source || source.text === '') continue;
    for (let y = top; y <= bottom; y += 1)
      for (let x = left; x <= right; x += 1) {
        const row = grid[y];
        // Only downwards: a title across the sheet is no value of each column.
        if (row && (x !== left || y !== top) && x === left) row[x] = { ...source, from: 'merged' };
      }
  }
  return grid;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return { text: '', kind: 'empty' };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), kind: 'date' };
  if (typeof value === 'number') return { text: String(value), kind: 'number' };
  return { text: String(value).trim(), kind: 'text' };
}

function formula(value: unknown): Cell {
  return { ...cellOf(value), kind: 'formula' };
}

interface Merge {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function hidden(bytes: Uint8Array, name: string): { formulas: Set<string>; merges: Merge[] } {
  const xml = sheetXml(bytes, name);
  const formulas = new Set(
    [...xml.matchAll(/<c\b[^>]*\br="([A-Z]+)(\d+)"[^>]*>\s*<f[\s>/]/g)].map(
      ([, letters = '', row = '']) => `${columnOf(letters)},${Number(row) - 1}`,
    ),
  );
  const merges = [...xml.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top = '', right = '', bottom = '']) => ({
      left: columnOf(left),
      top: Number(top) - 1,
      right: columnOf(right),
      bottom: Number(bottom) - 1,
    }),
  );
  return { formulas, merges };
}

function sheetXml(bytes: Uint8Array, name: string): string {
  try {
    const sheet = 'xl/worksheets/sheet1.xml';
    const part = unzipSync(bytes, { filter: (file) => file.name === sheet })[sheet];
    if (part) return strFromU8(part);
  } catch {
    // Not a zip: the sentence below says what to do.
  }
  throw new Unreadable(`「${name}」不是 .xlsx 文件：请在 Excel 或 WPS 里打开，另存为 .xlsx。`);
}

/** A → 0, Z → 25, AA → 26 */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
