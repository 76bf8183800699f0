/** One cell as an office left it. */
export interface Cell {
  text: string;
  /** What the spreadsheet program took it for; a csv knows only text. */
  kind: 'text' | 'number' | 'date' | 'formula' | 'empty';
  /** Where the text came from, if not from the cell itself. */
  from?: 'merged' | 'same';
}

/** A sheet below its headings. */
export interface Sheet {
  headings: string[];
  /** `row` as the spreadsheet program counts it, from 1. */
  rows: { row: number; cells: Cell[] }[];
}
