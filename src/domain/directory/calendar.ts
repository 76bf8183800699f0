import type { HolidayCalendar } from './types.ts';

export type DayKind = 'ordinary' | 'holiday' | 'make-up' | 'uncovered';

/**
 * What the State Council's yearly notice makes of a day: a holiday, a weekend day worked to make up
 * for one (调休上班), or neither. A year the calendar doesn't cover is `uncovered`, never guessed.
 */
export function dayKind(date: string, calendar: HolidayCalendar): DayKind {
  if (!calendar.years.includes(Number(date.slice(0, 4)))) return 'uncovered';
  if (calendar.holidays.includes(date)) return 'holiday';
  return calendar.workdays.includes(date) ? 'make-up' : 'ordinary';
}
