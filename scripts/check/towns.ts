import { townSchema } from '../../src/domain/directory/schema.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import { type Row, townRows } from '../../src/entries/town-rows.ts';
import type { Problem } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';

/** towns.csv row by row against its schema; two towns of a county may not share an address. */
export function checkTowns(files: ContentFile[]): Problem[] {
  return files.filter(({ kind }) => kind.form === 'csv').flatMap(checkTable);
}

function checkTable({ file, text }: ContentFile): Problem[] {
  let rows: Row[];
  try {
    rows = townRows(text);
  } catch (error) {
    const { lines } = error as { lines?: number };
    return [
      {
        file,
        line: lines ?? null,
        field: '整行',
        message: '这一行的格数和表头不一样，或者引号不成对',
        expected: '每行的格数和第一行一样，用英文逗号隔开',
        remedy: '对照上一行数逗号；格子里有逗号的，整格加英文双引号',
      },
    ];
  }
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, line }) => {
    const { error } = townSchema.safeParse(row);
    const faults = error ? schemaFaults(error, townSchema, row) : [];
    const problems = faults.map(({ path: _, ...fault }) => ({ file, line, ...fault }));
    const address = `${row.county_slug}/${row.slug}`;
    const before = seen.get(address);
    seen.set(address, line);
    if (before === undefined) return problems;
    return [
      ...problems,
      {
        file,
        line,
        field: 'slug',
        message: `网址 ${address} 和第 ${before} 行重复`,
        expected: '同一县区里每个乡镇街道一个不同的 slug',
        remedy: '是同一个地方就删去一行；读音相同就在后面加 xiang、zhen 或 jiedao',
      },
    ];
  });
}
