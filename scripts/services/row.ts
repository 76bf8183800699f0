import { nearest } from '../check/nearest.ts';
import { type Column, columns } from './columns.ts';
import { Misread } from './misread.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Why a row isn't taken: the cell, what stands there, and what to do. */
export interface Fault {
  row: number;
  heading: string;
  value: string;
  message: string;
  remedy: string;
}

/** A row's words as values by field; `null` where the office wrote 清空. */
export interface ReadRow {
  row: number;
  values: Map<NonNullable<Column['field']>, unknown>;
  faults: Fault[];
  /** What was filled in or put right, for the office to see. */
  notes: string[];
}

/** Writing this into a cell empties the field; an empty cell leaves it as it is. */
export const emptied = '清空';

/** The sheet's headings as our columns, in the sheet's order; null for one that nobody knows. */
export function boundColumns({ headings }: Sheet): { bound: (Column | null)[]; unknown: string[] } {
  const bound = headings.map(
    (heading) =>
      columns.find((column) => column.heading === heading) ??
      columns.find((column) => column.aliases.includes(heading)) ??
      null,
  );
  const unknown = headings
    .filter((heading, index) => heading !== '' && !bound[index])
    .map((heading) => {
      const close = nearest(
        heading,
        columns.map((column) => column.heading),
      );
      return `不认识「${heading}」这一列，没有导入${close ? `：是不是「${close}」？` : '。'}`;
    });
  return { bound, unknown };
}

export function readRow({ row, cells }: Sheet['rows'][number], bound: (Column | null)[]): ReadRow {
  const read: ReadRow = { row, values: new Map(), faults: [], notes: [] };
  const implied: Implied[] = [];
  for (const [index, column] of bound.entries()) {
    const cell = cells[index];
    if (!column?.field || !cell || cell.text === '') continue;
    const { heading, field } = column;
    const refused = refusal(cell, column);
    if (refused) {
      read.faults.push({ row, heading, value: cell.text, ...refused });
      continue;
    }
    if (cell.from === 'same') read.notes.push(`「${heading}」写着同上，取了「${cell.text}」`);
    if (cell.from === 'merged') read.notes.push(`「${heading}」是合并的格子，取了「${cell.text}」`);
    try {
      read.values.set(field, cell.text === emptied ? null : column.read(cell.text));
      if (cell.text !== emptied)
        implied.push({ column, cell, fields: column.implies?.(cell.text) });
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      read.faults.push({
        row,
        heading,
        value: cell.text,
        message: error.why,
        remedy: error.message,
      });
    }
  }
  for (const one of implied) takeImplied(read, one);
  return read;
}

interface Implied {
  column: Column;
  cell: Cell;
  fields: ReturnType<NonNullable<Column['implies']>> | undefined;
}

/** What one cell says of another column's field; where that column says otherwise, nobody may choose. */
function takeImplied(read: ReadRow, { column: { heading }, cell, fields }: Implied): void {
  for (const column of columns) {
    const value = fields?.[column.field as keyof typeof fields];
    if (column.field === null || value === undefined) continue;
    const stated = read.values.get(column.field);
    const words = column.write(value as never);
    if (stated === undefined || stated === 'unknown') {
      read.values.set(column.field, value);
      read.notes.push(`「${column.heading}」照「${heading}」里的话，取了「${words}」`);
    } else if (stated !== value)
      read.faults.push({
        row: read.row,
        heading,
        value: cell.text,
        message: `说的是${column.heading}${words}，「${column.heading}」一列写的不是`,
        remedy: '两处写成一样，或者只写一处',
      });
  }
}

/** Cells that the spreadsheet program may have changed behind the office's back. */
function refusal(
  { kind, text }: Cell,
  { field }: Column,
): Pick<Fault, 'message' | 'remedy'> | null {
  if (kind === 'formula')
    return { message: '是公式，不是字', remedy: '复制这一格，「选择性粘贴」成数值，再存' };
  if (kind === 'date')
    return { message: '是日期格式', remedy: '把这一列设成「文本」格式，重新写 2026-01-31' };
  // 110 and 12356 have no zero to lose, nor has a mobile.
  if (kind === 'number' && field === 'phones' && !/^(?:\d{3,6}|1\d{10})$/.test(text))
    return {
      message: '是数字格式，前面的 0 可能丢了',
      remedy: '把这一列设成「文本」格式，重新写 0543-1234567',
    };
  return null;
}
