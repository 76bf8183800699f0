import { dayKind } from './calendar.ts';
import { addDays, weekdayOf } from './local-time.ts';
import type { HolidayCalendar, Hours, LocalTime, Weekday } from './types.ts';

/**
 * Whether a place answers at a moment of 滨州's wall clock, and when that changes.
 * `unknown`: no hours on record. `by-phone`: a holiday or make-up day on which its hours aren't known.
 * `cautious`: the calendar doesn't cover the year, so a holiday may hide behind an ordinary weekday.
 */
export function openingAt(hours: Hours, now: LocalTime, calendar: HolidayCalendar): Opening {
  if (hours.schedules.length === 0) return { state: 'unknown' };
  const today = spansOn(now.date, hours, calendar);
  const late = (spansOn(addDays(now.date, -1), hours, calendar) ?? []).map(beforeMidnight);
  const running = [...late, ...(today ?? [])].find(
    ({ from, to }) => from <= now.minutes && now.minutes < to,
  );
  const cautious = dayKind(now.date, calendar) === 'uncovered';
  if (running) return { state: 'open', until: endOf(running, hours), cautious };
  if (today === null) return { state: 'by-phone' };
  return { state: 'closed', next: nextOpening(hours, now, calendar), cautious };
}

/** Minutes of a day; `to` goes past 1440 where service runs over midnight. */
interface Span {
  from: number;
  to: number;
}

/** Null on a day whose hours aren't known. */
function spansOn(date: string, hours: Hours, calendar: HolidayCalendar): Span[] | null {
  const kind = dayKind(date, calendar);
  if (kind === 'holiday' && hours.holiday_policy !== 'open')
    return hours.holiday_policy === 'closed' ? [] : null;
  if (kind === 'make-up' && hours.makeup_workday === 'unknown' && !everyDay(hours)) return null;
  // A make-up day is worked like the Monday it stands in for.
  const weekday = kind === 'make-up' && hours.makeup_workday === 'open' ? 'MO' : weekdayOf(date);
  return weeklySpans(date, weekday, hours);
}

function weeklySpans(date: string, weekday: Weekday, { schedules }: Hours): Span[] {
  return schedules
    .filter(({ byday }) => byday.includes(weekday))
    .filter(
      ({ valid_from, valid_to }) =>
        (!valid_from || valid_from <= date) && (!valid_to || date <= valid_to),
    )
    .map(({ opens_at, closes_at }) => {
      const from = minutesOf(opens_at);
      const to = minutesOf(closes_at);
      return { from, to: to > from ? to : to + 1440 };
    })
    .sort((a, b) => a.from - b.from);
}

/** Who works all seven days has no make-up days. */
function everyDay({ schedules }: Hours): boolean {
  return new Set(schedules.flatMap(({ byday }) => byday)).size === 7;
}

function beforeMidnight({ from, to }: Span): Span {
  return { from: from - 1440, to: to - 1440 };
}

/** Null for a place that never closes. */
function endOf({ to }: Span, { schedules }: Hours): string | null {
  const always = schedules.some(
    ({ byday, opens_at, closes_at }) =>
      byday.length === 7 && opens_at === '00:00' && closes_at === '24:00',
  );
  if (always) return null;
  return to > 1440 ? `次日 ${clockOf(to - 1440)}` : clockOf(to);
}

function nextOpening(hours: Hours, now: LocalTime, calendar: HolidayCalendar): Moment | null {
  for (let ahead = 0; ahead <= 14; ahead++) {
    const date = addDays(now.date, ahead);
    const spans = spansOn(date, hours, calendar);
    if (spans === null) return null;
    const span = spans.find(({ from }) => ahead > 0 || from > now.minutes);
    if (span) return { date, time: clockOf(span.from), ahead };
  }
  return null;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export interface Moment {
  date: string;
  time: string;
  /** Days from now. */
  ahead: number;
}

export type Opening =
  | { state: 'unknown' }
  | { state: 'by-phone' }
  | { state: 'open'; until: string | null; cautious: boolean }
  | { state: 'closed'; next: Moment | null; cautious: boolean };
