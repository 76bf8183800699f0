import type { Service } from '../domain/directory/types.ts';

/** A record with the names of HSDS 3 (openreferral.org), flat; what isn't known is null or empty. */
export function hsdsRecord(id: string, { review: _, demo, ...service }: Service) {
  return { id, demonstration: demo, ...service };
}

/** The same as CSV with BOM and CRLF, as Excel in Chinese offices reads it; texts are always quoted. */
export function hsdsCsv(records: ReturnType<typeof hsdsRecord>[]): string {
  const rows = records.map((record) => columns.map((column) => quote(record[column])).join(','));
  return `\uFEFF${[columns.join(','), ...rows, ''].join('\r\n')}`;
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

function quote(value: unknown): string {
  const text = value === null || value === undefined ? '' : inWords(value);
  // A leading sign would be read as a formula by spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

function inWords(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => item.number ?? item.name ?? String(item)).join('；');
}
