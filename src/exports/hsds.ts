import type { Service } from '../domain/directory/types.ts';
import { csv } from './csv.ts';

/** A record with the names of HSDS 3 (openreferral.org), flat; what isn't known is null or empty. */
export function hsdsRecord(id: string, { review: _, demo, ...service }: Service) {
  return { id, demonstration: demo, ...service };
}

/** The same as a table; several numbers or sources share a cell. */
export function hsdsCsv(records: ReturnType<typeof hsdsRecord>[]): string {
  return csv(
    columns,
    records.map((record) => columns.map((column) => inWords(record[column]))),
  );
}

const columns = [
  'id',
  'demonstration',
  'name',
  'description',
  'organization',
  'network',
  'serves',
  'status',
  'phones',
  'address',
  'admin_county',
  'managed_by',
  'town',
  'hours',
  'cost',
  'assured_date',
  'assured_by',
  'sources',
] as const;

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => item.number ?? item.name ?? String(item)).join('；');
}
