import { basename } from 'node:path';
import { Content } from '../../src/entries/content.ts';
import { planRows } from './plan.ts';
import { readSheet } from './read-sheet.ts';
import { keptRecords } from './records.ts';
import { reportOf } from './report.ts';
import { boundColumns, readRow } from './row.ts';
import { writeRecord } from './write-record.ts';

/**
 * Brings an office's sheet in. Without `write` it only tells what it would do. Rows that are
 * refused change nothing; what the sheet doesn't mention stays.
 * @param content the content folder
 * @returns what was read, the report, and whether a row was refused
 */
export async function importServices(
  path: string,
  { write, content, today }: { write: boolean; content: string; today: string },
): Promise<{ source: string; report: string; refused: boolean }> {
  const sheet = await readSheet(path);
  const { bound, unknown } = boundColumns(sheet);
  const directory = new Content(content);
  const kept = keptRecords(directory);
  const towns = directory.of('towns').map(({ data }) => data);
  const outcomes = planRows(
    sheet.rows.map((row) => readRow(row, bound)),
    { kept, towns, file: basename(path), today },
  );
  if (write)
    for (const outcome of outcomes)
      if (outcome.what === 'added' || outcome.what === 'changed') writeRecord(outcome, content);
  return {
    source: `读的是${sheet.source}。`,
    report: reportOf(outcomes, kept, [...sheet.notes, ...unknown]),
    refused: outcomes.some(({ what }) => what === 'refused'),
  };
}
