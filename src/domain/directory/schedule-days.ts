import type { Schedule, Season, Weekday } from './types.ts';

/** Whether a schedule holds on a date: within its dates and its season of the year. */
export function inForce({ valid_from, valid_to, season }: Schedule, date: string): boolean {
  if ((valid_from && date < valid_from) || (valid_to && date > valid_to)) return false;
  return !season || inSeason(season, date.slice(5));
}

/** @param day `MM-DD`; a season that ends before it begins runs over new year */
export function inSeason({ from, to }: Season, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/**
 * Whether a schedule's days fall on a date; without days it means any.
 * @param weekday the one by which the date is worked: on a make-up day not its own
 */
export function fallsOn({ byday, bymonthday }: Schedule, date: string, weekday: Weekday): boolean {
  const day = Number(date.slice(8));
  const left = daysOfMonth(date) - day;
  if (bymonthday) return bymonthday.includes(day) || (left === 0 && bymonthday.includes(-1));
  return (
    !byday ||
    byday.some(
      (one) =>
        one === weekday ||
        one === `${Math.ceil(day / 7)}${weekday}` ||
        (left < 7 && one === `-1${weekday}`),
    )
  );
}

function daysOfMonth(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}

/** Known by the day of the month or by `1WE`: such a day moves with no holiday. */
export function isMonthly({ byday, bymonthday }: Schedule): boolean {
  return Boolean(bymonthday) || (byday ?? []).some((day) => day.length > 2);
}
