/** One cell as an office left it. */
export interface Cell {
  text: string;
  /** What the spreadsheet program took it for; a csv knows only text. */
  kind: 'text' | 'number' | 'date' | 'time' | 'formula' | 'error' | 'empty';
  /** Where the text came from, if not from the cell itself. */
  from?: 'merged' | 'same';
  /** Struck out, in whole or in part. */
  struck?: boolean;
}

/** A row as the file has it, before anybody knows which of them holds the headings. */
export interface GridRow {
  /** As the spreadsheet program counts it, from 1. */
  row: number;
  cells: Cell[];
  hidden?: boolean;
  /** Why the whole row can't be read. */
  fault?: { message: string; remedy: string };
}

/** The cells of a file, and where in the file they stood. */
export interface Grid {
  rows: GridRow[];
  /** What was read, without a full stop: 「名单.xlsx」的工作表「名单」. */
  source: string;
  /** What else is in the file and wasn't read, a sentence each. */
  notes: string[];
  /** Numbers of hidden columns, from 0. */
  hiddenColumns: Set<number>;
  /** Cells beyond the headings mean that the row was cut in the wrong places, not that a column has no heading. */
  byLines: boolean;
}

/** A sheet below its headings. */
export interface Sheet extends Grid {
  headings: string[];
}

/** 0 → A, 25 → Z, 26 → AA */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A1 → 0, Z1 → 25, AA1 → 26 */
export function columnOf(reference: string): number {
  const letters = reference.toUpperCase().match(/^\$?([A-Z]{1,4})/)?.[1] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 3、5–7 */
export function inRanges(numbers: number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}
