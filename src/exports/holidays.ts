import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { HolidayCalendar } from '../domain/directory/types.ts';

/**
 * The State Council's holidays and make-up days as chinese-days keeps them, from a year on: fixed
 * when the site is built. Only years that it has a notice for count as covered.
 */
export function holidaysFrom(year: number): HolidayCalendar {
  const since = (dates: Record<string, string>) =>
    Object.keys(dates)
      .filter((date) => date >= String(year))
      .sort();
  const holidays = since(calendar.holidays);
  return {
    years: [...new Set(holidays.map((date) => Number(date.slice(0, 4))))],
    holidays,
    workdays: since(calendar.workdays),
  };
}
