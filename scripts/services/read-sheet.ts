import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Unreadable } from '../files/unreadable.ts';
import { formOf } from './file-form.ts';
import { findHeadings, type Headings, nameColumn } from './find-headings.ts';
import { bareHeading } from './heading.ts';
import { readCsv } from './read-csv.ts';
import { otherSheets, readXlsx } from './read-xlsx.ts';
import { type Grid, type GridRow, inRanges, type Sheet } from './sheet.ts';

const largest = 30 * 1024 * 1024;

const same = /^(?:同上|〃|″|")$/;

/**
 * An office's sheet, .xlsx or .csv: titles above its headings are passed over, hidden rows are left
 * out, and the notes say so; 「同上」 takes what stands above it.
 * @throws Unreadable with what to do
 */
export async function readSheet(path: string): Promise<Sheet> {
  const name = basename(path);
  const bytes = bytesOf(path, name);
  const xlsx = formOf(bytes, name) === 'xlsx';
  const grid = xlsx ? readXlsx(bytes, name) : readCsv(bytes, name);
  const found = findHeadings(grid, () =>
    (xlsx ? otherSheets(bytes, name) : [])
      .filter((sheet) => sheet.grid.rows.some(({ cells }) => nameColumn(cells) !== -1))
      .map((sheet) => sheet.name),
  );
  const { headings, end } = found;
  const rows = grid.rows.slice(end + 1).filter(hasWords);
  if (grid.byLines) for (const row of rows) refuseLonger(row, found.width);
  fillSame(rows);
  const repeated = rows.filter((row) => repeats(row, headings));
  const hidden = rows.filter((row) => row.hidden && !repeated.includes(row));
  const nameAt = nameColumn(grid.rows[found.at]?.cells ?? []);
  return {
    ...grid,
    headings,
    rows: rows.filter((row) => !row.hidden && !repeated.includes(row)),
    notes: [
      ...grid.notes,
      ...above(grid, found),
      ...(repeated.length > 0
        ? [`第 ${inRanges(repeated.map(({ row }) => row))} 行又写了一遍表头，没有当作记录。`]
        : []),
      ...leftOut(hidden, nameAt),
    ],
    source: `${grid.source}，表头在第 ${grid.rows[end]?.row} 行`,
  };
}

function bytesOf(path: string, name: string): Uint8Array {
  if (!existsSync(path))
    throw new Unreadable(`没有「${name}」这个文件：看看文件名和所在的文件夹。`);
  const file = statSync(path);
  if (file.isDirectory()) throw new Unreadable(`「${name}」是文件夹：请写明里面的哪个文件。`);
  if (file.size > largest)
    throw new Unreadable(`「${name}」超过 30 MB：名单没有这么大，看看是不是拿错了文件。`);
  try {
    return readFileSync(path);
  } catch {
    throw new Unreadable(`「${name}」打不开：看看有没有权限，是不是正开在别的程序里。`);
  }
}

/** Cells that a merge alone fills make no row. */
function hasWords({ cells }: GridRow): boolean {
  return cells.some(({ text, from }) => text !== '' && from !== 'merged');
}

/** More cells than headings: a separator within a cell has moved all that follow. */
function refuseLonger(row: GridRow, width: number): void {
  const more = row.cells.slice(width).filter(({ text }) => text !== '');
  if (more.length === 0) return;
  row.fault ??= {
    message: `比表头多出 ${more.length} 格（${more.map(({ text }) => `「${text.slice(0, 20)}」`).join('、')}），不知道哪一格是从哪里分开的`,
    remedy: '格子里有分隔符的，整个放进半角引号；或者在 Excel、WPS 里改好，另存为 .xlsx',
  };
}

function fillSame(rows: GridRow[]): void {
  for (const [position, row] of rows.entries())
    for (const [column, cell] of row.cells.entries())
      if (same.test(cell.text)) {
        const over = rows[position - 1];
        const taken = over?.cells[column];
        if (over?.fault) row.fault ??= belowFault;
        else if (taken) row.cells[column] = { ...taken, from: 'same' };
      }
}

const belowFault = {
  message: '写着同上，可是上面一行读不出来',
  remedy: '先改好上面一行，或者把同上换成要写的字',
};

/** Headings printed on every page. */
function repeats({ cells }: GridRow, headings: string[]): boolean {
  return (
    headings.filter((heading) => heading !== '').length > 1 &&
    headings.every((heading, column) => bareHeading(cells[column]?.text ?? '') === heading)
  );
}

function above({ rows }: Grid, { at }: Headings): string[] {
  const words = rows.slice(0, at).filter(hasWords);
  const first = words[0]?.cells.find(({ text }) => text !== '')?.text ?? '';
  if (words.length === 0) return [];
  return [
    `表头上面的第 ${inRanges(words.map(({ row }) => row))} 行没有导入：「${first.slice(0, 30)}」${first.length > 30 || words.length > 1 ? '等' : ''}。`,
  ];
}

function leftOut(hidden: GridRow[], name: number): string[] {
  if (hidden.length === 0) return [];
  const names = hidden.map(({ cells }) => cells[name]?.text ?? '').filter((text) => text !== '');
  return [
    `第 ${inRanges(hidden.map(({ row }) => row))} 行隐藏着（或被筛选掉），没有导入${
      names.length > 0 ? `：${names.join('、')}` : ''
    }。要导入就取消隐藏、清除筛选，存好再来。`,
  ];
}
