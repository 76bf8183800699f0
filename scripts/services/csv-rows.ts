/** A row of a csv: its cells, and why it can't be trusted if its quotes don't pair. */
export interface CsvRow {
  cells: string[];
  /** The line on which it starts, from 1. */
  line: number;
  fault?: 'stray quote' | 'open quote';
}

/**
 * The rows of a csv (RFC 4180, with any line end, spaces around quoted cells, and `="0543…"`, by
 * which programs keep a number's zero). A row whose quotes don't pair is marked, and the next line
 * is a row again: one stray quote never swallows the rest of the file.
 */
export function csvRows(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = rowAt(text, at, separator);
    const broken = row.fault !== undefined;
    // After a fault only the line's end can be trusted, not what its quotes claim.
    const end = broken ? lineEnd(text, at) : row.end;
    const cells = broken ? text.slice(at, end).split(separator) : row.cells;
    rows.push({ cells, line, ...(row.fault ? { fault: row.fault } : {}) });
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    line += (text.slice(at, next).match(/\r\n|\n|\r/g) ?? []).length;
    at = next;
  }
  return rows;
}

interface Read {
  cells: string[];
  /** Where the row's line end stands. */
  end: number;
  fault?: CsvRow['fault'];
}

function rowAt(text: string, start: number, separator: string): Read {
  const cells: string[] = [];
  for (let at = start; ;) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.text);
    if (cell.fault) return { cells, end: cell.end, fault: cell.fault };
    if (text[cell.end] !== separator) return { cells, end: cell.end };
    at = cell.end + 1;
  }
}

function cellAt(text: string, start: number, separator: string) {
  let at = start;
  while (isBlank(text[at]) && text[at] !== separator) at += 1;
  const formula = text.startsWith('="', at);
  if (formula) at += 1;
  if (text[at] !== '"') return bareCell(text, start, separator);
  let words = '';
  for (at += 1; ; at += 2) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: '', end: text.length, fault: 'open quote' as const };
    words += text.slice(at, quote);
    at = quote;
    if (text[at + 1] !== '"') break;
    words += '"';
  }
  at += 1;
  while (isBlank(text[at]) && text[at] !== separator) at += 1;
  if (at < text.length && text[at] !== separator && !isLineEnd(text[at]))
    return { text: '', end: at, fault: 'stray quote' as const };
  return { text: formula ? `="${words.replaceAll('"', '""')}"` : words, end: at };
}

function bareCell(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  const words = text.slice(start, end);
  return { text: words, end, ...(words.includes('"') ? { fault: 'stray quote' as const } : {}) };
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return end;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || sign === '\u3000' || sign === '\u00A0';
}
