import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { townSchema } from '../../src/domain/directory/schema.ts';
import { root } from './run.ts';
import type { SearchRecord } from './search-index.ts';

/** Search records smaller than a page: one per town, whose place is a line of its county's page. */
export function searchRecords(): SearchRecord[] {
  const text = readFileSync(`${root}content/services/towns.csv`, 'utf8');
  const rows: unknown[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
  });
  return rows.map((row) => {
    const town = townSchema.parse(row);
    return {
      url: `services/in/${town.county_slug}/#${town.slug}`,
      title: `${town.name}（${town.county}）`,
      content: `${town.county}${town.name}，心理咨询室，附近的心理服务。没有登记电话的，现在可拨 12356。`,
    };
  });
}
