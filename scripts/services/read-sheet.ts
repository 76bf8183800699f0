import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { withoutEscape } from '../../src/exports/csv.ts';
import { decode } from '../files/decode.ts';
import { Unreadable } from '../files/unreadable.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Cell, Sheet } from './sheet.ts';

const same = /^(?:同上|〃|″|")$/;

/**
 * An office's sheet, .xlsx or .csv (UTF-8 or GBK): the first row that has a column 名称 holds the
 * headings, titles above it are passed over; 「同上」 takes what stands above it.
 * @throws Unreadable with what to do
 */
export async function readSheet(path: string): Promise<Sheet> {
  const name = basename(path);
  if (!existsSync(path))
    throw new Unreadable(`没有「${name}」这个文件：看看文件名和所在的文件夹。`);
  const grid = await readGrid(path, name);
  const top = grid.findIndex((cells) =>
    cells.some(({ text }) => text === '名称' || text === '机构名称'),
  );
  if (top === -1)
    throw new Unreadable(
      `「${name}」里没有「名称」这一列：第一行写表头，用 npm run services -- template 模板.xlsx 拿一份空表。`,
    );
  const headings = (grid[top] ?? []).map(({ text }) => text.replace(/[\s*＊]/g, ''));
  const rows = grid
    .slice(top + 1)
    .map((cells, index) => ({ row: top + index + 2, cells }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  for (const [position, { cells }] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (same.test(cell.text)) {
        const above = rows[position - 1]?.cells[column];
        if (above) cells[column] = { ...above, from: 'same' };
      }
  return { headings, rows };
}

async function readGrid(path: string, name: string): Promise<Cell[][]> {
  const bytes = readFileSync(path);
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return readXlsx(bytes, name);
    case '.csv':
      return (parse(decode(bytes), { bom: true, relax_column_count: true }) as string[][]).map(
        (row) => row.map((cell) => textCell(withoutEscape(cell.trim()))),
      );
    default:
      throw new Unreadable(`「${name}」读不了：请在 Excel 或 WPS 里另存为 .xlsx 或 .csv。`);
  }
}

function textCell(text: string): Cell {
  return { text, kind: text ? 'text' : 'empty' };
}
