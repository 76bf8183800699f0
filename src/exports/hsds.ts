import { hoursInWords } from '../domain/directory/hours-words.ts';
import { isMonthly } from '../domain/directory/schedule-days.ts';
import type { Schedule, Service } from '../domain/directory/types.ts';
import { csv } from './csv.ts';

/**
 * A record with the names of HSDS 3 (openreferral.org), flat; what isn't known is null or empty.
 * As there, `1WE` in a schedule's days goes with a monthly frequency.
 */
export function hsdsRecord(id: string, { review: _, demo, ...service }: Service) {
  const schedules = service.schedules.map((schedule) =>
    isMonthly(schedule) ? { freq: 'MONTHLY', ...schedule } : schedule,
  );
  return { id, demonstration: demo, ...service, schedules };
}

/** The same as a table; several numbers, times or sources share a cell. */
export function hsdsCsv(records: ReturnType<typeof hsdsRecord>[]): string {
  return csv(
    columns,
    records.map((record) =>
      columns.map((column) =>
        column === 'schedules' ? schedulesInWords(record.schedules) : inWords(record[column]),
      ),
    ),
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
  'schedules',
  'hours',
  'cost',
  'assured_date',
  'assured_by',
  'sources',
] as const;

function schedulesInWords(schedules: Schedule[]): string {
  return schedules.length > 0 ? hoursInWords({ schedules, hours: null }) : '';
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => item.number ?? item.name ?? String(item)).join('；');
}
