import { eventName } from './event-names.ts';
import type { HeaderLine } from './types.ts';

/** The last day on which a text was changed, as its header says; null for one that never was. */
export function latestAmendment(header: HeaderLine[]): { date: string; name: string } | null {
  const [last] = header
    .flatMap(({ event, date, text }) => (event === 'amended' && date ? [{ date, text }] : []))
    .sort((a, b) => b.date.localeCompare(a.date));
  return last ? { date: last.date, name: eventName({ event: 'amended', text: last.text }) } : null;
}
