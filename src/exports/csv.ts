import { stringify } from 'csv-stringify/sync';

/**
 * A table as Excel in Chinese offices reads it: UTF-8 with its mark, CRLF, every cell quoted. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function csv(headings: readonly string[], rows: string[][]): string {
  const form = { record_delimiter: 'windows', escape_formulas: true } as const;
  return [
    stringify([headings], { ...form, bom: true }),
    stringify(rows.map(guarded), { ...form, quoted: true, quoted_empty: true }),
  ].join('');
}

/** A cell as it was before `csv` wrote it, or before an office kept its zero by an apostrophe: '0543. */
export function withoutEscape(cell: string): string {
  return cell.replace(new RegExp(`^'(?='*${changed})`), '');
}

/** What makes a formula of a cell; spreadsheets take the full-width signs for the same. */
const formula = '[=+\\-@\\t\\r＝＋－＠]';

/** What else a spreadsheet program makes something of. */
const changed = `(?:${formula}|\\d)`;

/** An apostrophe of the cell's own must not pass for the escape when it is read again. */
function guarded(row: string[]): string[] {
  return row.map((cell) => cell.replace(new RegExp(`^(?='+${changed})`), "'"));
}
