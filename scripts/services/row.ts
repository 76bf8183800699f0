import { type Column, columns } from './columns.ts';
import { columnNamed, likely } from './heading.ts';
import { Misread } from './misread.ts';
import { type Cell, columnName, type GridRow, type Sheet } from './sheet.ts';

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

/**
 * The sheet's headings as our columns, in the sheet's order; null for one that isn't imported, and
 * why: nobody knows it, it says what another says, it is hidden.
 */
export function boundColumns(sheet: Sheet): { bound: (Column | null)[]; unknown: string[] } {
  const bound: (Column | null)[] = [];
  const unknown: string[] = [];
  for (const [index, heading] of sheet.headings.entries()) {
    const column = columnNamed(heading);
    const twin = bound.findIndex((one) => one !== null && one === column);
    const hidden = sheet.hiddenColumns.has(index);
    bound.push(null);
    if (heading === '') continue;
    if (!column) unknown.push(notKnown(heading));
    // Which record a row is nobody needs to see; what it says one must.
    else if (hidden && column.field !== 'id')
      unknown.push(
        `${columnName(index)} 列「${heading}」隐藏着，没有导入。要导入就取消隐藏，存好再来。`,
      );
    else if (twin !== -1)
      unknown.push(
        `「${heading}」和前面的「${sheet.headings[twin]}」是同一项，没有导入：并成一列再来。`,
      );
    else bound[index] = column;
  }
  return { bound, unknown: [...unknown, ...withoutHeading(sheet)] };
}

function notKnown(heading: string): string {
  const close = likely(heading);
  return `不认识「${heading}」这一列，没有导入${close ? `：是不是「${close}」？` : '。'}`;
}

/** Words that stand in no named column. */
function withoutHeading({ headings, rows }: Sheet): string[] {
  const found = new Map<number, { first: string; count: number }>();
  for (const { cells, fault } of rows)
    for (const [index, { text, from }] of cells.entries()) {
      if (fault || text === '' || from || headings[index]) continue;
      const { first = text, count = 0 } = found.get(index) ?? {};
      found.set(index, { first, count: count + 1 });
    }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(
      ([index, { first, count }]) =>
        `${columnName(index)} 列没有表头，没有导入：「${first.slice(0, 30)}」${count > 1 ? `等 ${count} 格` : ''}。`,
    );
}

export function readRow({ row, cells, fault }: GridRow, bound: (Column | null)[]): ReadRow {
  const read: ReadRow = { row, values: new Map(), faults: [], notes: [] };
  if (fault) {
    read.faults.push({ row, heading: '', value: '', ...fault });
    return read;
  }
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

/** Cells that the spreadsheet program may have changed behind the office's back, or that are void. */
function refusal(
  { kind, text, struck }: Cell,
  { field }: Column,
): Pick<Fault, 'message' | 'remedy'> | null {
  if (struck)
    return {
      message: '划了删除线，不知道还算不算',
      remedy: '不算的就删掉，还算的就去掉删除线',
    };
  switch (kind) {
    case 'formula':
      return { message: '是公式，不是字', remedy: '复制这一格，「选择性粘贴」成数值，再存' };
    case 'error':
      return { message: '是表格软件的出错提示', remedy: '看看这一格原来是什么，重新写上' };
    case 'date':
      return {
        message: '是日期格式',
        remedy: asText(field === 'assured_date' ? ' 2026-01-31' : ''),
      };
    case 'time':
      return {
        message: '是时间格式',
        remedy: asText(field === 'schedules' ? '「周一至周五 8:30-12:00」' : ''),
      };
    case 'number':
      // 110 and 12356 have no zero to lose, nor has a mobile.
      if (field !== 'phones' || /^(?:\d{3,6}|1\d{10}|400\d{7})$/.test(text)) return null;
      return { message: '是数字格式，前面的 0 可能丢了', remedy: asText(' 0543-1234567') };
    default:
      return null;
  }
}

function asText(example: string): string {
  return `把这一列设成「文本」格式，重新写${example || '上原来的字'}`;
}
