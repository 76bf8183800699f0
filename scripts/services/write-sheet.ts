import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { csv } from '../../src/exports/csv.ts';
import { Unreadable } from '../files/unreadable.ts';

/** Writes a table as .xlsx, every cell as text so that 0543 keeps its zero, or as .csv. */
export async function writeSheet(
  path: string,
  headings: string[],
  rows: string[][],
): Promise<void> {
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      await writeExcelFile(
        [
          headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
          ...rows.map((row) =>
            row.map((value) => ({ value, type: String, format: '@', wrap: true })),
          ),
        ],
        {
          columns: headings.map((heading) => ({ width: Math.max(12, heading.length * 3) })),
          stickyRowsCount: 1,
        },
      ).toFile(path);
      return;
    case '.csv':
      writeFileSync(path, csv(headings, rows));
      return;
    default:
      throw new Unreadable('文件名要以 .xlsx 或 .csv 结尾。');
  }
}
