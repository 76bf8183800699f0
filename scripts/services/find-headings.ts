import { Unreadable } from '../files/unreadable.ts';
import { bareHeading, columnNamed, knownIn, likely } from './heading.ts';
import type { Cell, Grid, GridRow } from './sheet.ts';

type Fault = NonNullable<GridRow['fault']>;

export interface Headings {
  headings: string[];
  /** The position of the row that holds them, in the grid's rows. */
  at: number;
  /** The last of them: merged headings reach down over a second row. */
  end: number;
  /** Cells of the row, the empty ones at its end too. */
  width: number;
}

/**
 * The row of headings: of those that name the column 名称, the one that names most others.
 * @throws Unreadable with the columns that were found
 */
export function findHeadings(grid: Grid, elsewhere: () => string[]): Headings {
  const named = grid.rows
    .map((one, at) => ({ ...one, at }))
    .filter(({ cells }) => nameColumn(cells) !== -1)
    .sort((a, b) => Number(a.hidden ?? false) - Number(b.hidden ?? false) || score(b) - score(a));
  const best = named[0];
  if (!best) throw new Unreadable(withoutName(grid, elsewhere()));
  if (best.fault) throw new Unreadable(brokenHeadings(grid, best, best.fault));
  return down(grid, best.at);
}

/** Where a row names the column 名称, or -1. */
export function nameColumn(cells: Cell[]): number {
  return cells.findIndex(({ text }) => columnNamed(bareHeading(text))?.field === 'name');
}

function score({ cells }: GridRow): number {
  return knownIn(cells.map(({ text }) => text));
}

/** 联系方式 over 电话 and 地址: 名称 beside it is merged over both rows, and the lower row counts. */
function down({ rows }: Grid, at: number): Headings {
  const top = rows[at]?.cells ?? [];
  const name = nameColumn(top);
  let end = at;
  while (
    rows[end + 1]?.cells[name]?.from === 'merged' &&
    textAt(rows, end + 1, name) === top[name]?.text
  )
    end += 1;
  const width = Math.max(...rows.slice(at, end + 1).map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => {
    for (let row = end; row >= at; row -= 1) {
      const text = bareHeading(textAt(rows, row, column));
      if (text !== '') return text;
    }
    return '';
  });
  while (headings.at(-1) === '') headings.pop();
  return { headings, at, end, width };
}

function textAt(rows: GridRow[], row: number, column: number): string {
  return rows[row]?.cells[column]?.text ?? '';
}

function brokenHeadings({ source }: Grid, { row }: GridRow, fault: Fault): string {
  return `${source}的表头在第 ${row} 行，${fault.message}：${fault.remedy}。`;
}

function withoutName(grid: Grid, elsewhere: string[]): string {
  const { rows, source, byLines } = grid;
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const most = [...filled].sort((a, b) => score(b) - score(a))[0];
  if (!most) return `${source}是空的：看看是不是没有存好，或者拿错了文件。`;
  const wide = filled.find(({ cells }) => cells.filter(({ text }) => text !== '').length > 1);
  const row = score(most) > 0 ? most : (wide ?? most);
  // Its quotes may hide the very column.
  if (row.fault) return brokenHeadings(grid, row, row.fault);
  const found = row.cells
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .filter((text) => text !== '');
  const close = found.find((text) => likely(bareHeading(text)) === '名称');
  return [
    `${source}里没有「名称」这一列；第 ${row.row} 行写的是：${found.map(short).join('、')}`,
    close ? `。是不是把「${short(close)}」写成「名称」？` : '。',
    byLines && found.length === 1 ? 'CSV 的格子要用逗号、制表符或分号隔开。' : '',
    elsewhere.length > 0
      ? `工作表${elsewhere.map((name) => `「${name}」`).join('、')}里有：把它拖到最前面，存好再导入。`
      : '第一行写表头，用 npm run services -- template 模板.xlsx 拿一份空表。',
  ].join('');
}

function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}
