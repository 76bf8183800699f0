import type { LocalTime, Weekday } from './types.ts';

/**
 * An instant on 滨州's wall clock. China has kept UTC+8 without summer time since 1992, so the
 * reader's own time zone makes no difference.
 * @param epoch milliseconds since 1970, from whoever holds the clock
 */
export function shanghaiTime(epoch: number): LocalTime {
  const shifted = new Date(epoch + 8 * 3_600_000).toISOString();
  const [hours = 0, minutes = 0] = shifted.slice(11, 16).split(':').map(Number);
  return { date: shifted.slice(0, 10), minutes: hours * 60 + minutes };
}

const weekdays: Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export function weekdayOf(date: string): Weekday {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'MO';
}

/** @param days may be negative */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
