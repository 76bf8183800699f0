import { parse } from 'csv-parse/sync';

export interface Row {
  row: Record<string, string>;
  line: number;
}

/** The rows of towns.csv, each with its line; throws csv-parse's error, which has `lines`. */
export function townRows(text: string): Row[] {
  const rows = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ row: record, line: info.lines }));
}
