import { daysBetween } from './local-time.ts';
import type { Kind } from './types.ts';

/** Days after which a record is due for checking again. */
export const intervals: Record<Kind, number> = {
  hotlines: 90,
  rooms: 180,
  units: 365,
  hospitals: 365,
  cells: 365,
  aid: 365,
};

/** Whether a record wants checking: never checked, or longer ago than its kind allows. */
export function isDue(kind: Kind, assured: string | null, today: string): boolean {
  return assured === null || daysBetween(assured, today) > intervals[kind];
}

/**
 * Whether readers see 「待核实」. Never on a crisis number: a doubt there may cost a call, so only
 * editors are told (`npm run services -- due`).
 */
export function showsStale(
  record: { kind: Kind; assured: string | null; crisis: boolean },
  today: string,
): boolean {
  return !record.crisis && isDue(record.kind, record.assured, today);
}
