import { dayKind } from './calendar.ts';
import { addDays, weekdayOf } from './local-time.ts';
import { fallsOn, inForce, isMonthly } from './schedule-days.ts';
import type { HolidayCalendar, Hours, LocalTime, Schedule } from './types.ts';

/**
 * Whether a place answers at a moment of 滨州's wall clock, and when that changes.
 * `unknown`: no hours on record. `by-phone`: a holiday or make-up day on which its hours aren't known.
 * `by-appointment`: no hour is fixed for now, an appointment is made instead.
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
  if (running)
    return {
      state: 'open',
      until: endOf(running, hours),
      appointment: running.schedule.by_appointment === true,
      cautious,
    };
  if (today === null) return { state: 'by-phone' };
  const fixed = hours.schedules.some(({ opens_at }) => opens_at);
  if (!fixed || schedulesOn(now.date, hours, calendar)?.some(({ opens_at }) => !opens_at))
    return { state: 'by-appointment', cautious };
  return { state: 'closed', next: nextOpening(hours, now, calendar), cautious };
}

/** Minutes of a day; `to` goes past 1440 where service runs over midnight. */
interface Span {
  from: number;
  to: number;
  schedule: Schedule;
}

/** Null on a day whose hours aren't known. */
function spansOn(date: string, hours: Hours, calendar: HolidayCalendar): Span[] | null {
  const schedules = schedulesOn(date, hours, calendar);
  if (!schedules) return null;
  return schedules
    .flatMap((schedule) => {
      if (schedule.opens_at === undefined || schedule.closes_at === undefined) return [];
      const from = minutesOf(schedule.opens_at);
      const to = minutesOf(schedule.closes_at);
      return { from, to: to > from ? to : to + 1440, schedule };
    })
    .sort((a, b) => a.from - b.from);
}

/** The schedules that a day is worked by; null where the holidays' rule isn't known. */
function schedulesOn(date: string, hours: Hours, calendar: HolidayCalendar): Schedule[] | null {
  const kind = dayKind(date, calendar);
  const own = weekdayOf(date);
  const inUse = hours.schedules.filter((schedule) => inForce(schedule, date));
  const weekly = inUse.filter((one) => one.byday && !isMonthly(one));
  const falling = inUse.filter((one) => fallsOn(one, date, own));
  if (kind === 'holiday' && hours.holiday_policy !== 'open') {
    const known = hours.holiday_policy === 'closed' || weekly.length + falling.length === 0;
    return known ? [] : null;
  }
  if (kind !== 'make-up' || weekly.length === 0 || hours.makeup_workday === 'closed')
    return falling;
  if (hours.makeup_workday === 'unknown') return everyDay(weekly) ? falling : null;
  // A make-up day is worked like the Monday it stands in for.
  return inUse.filter((one) => fallsOn(one, date, weekly.includes(one) ? 'MO' : own));
}

/** Who works all seven days has no make-up days. */
function everyDay(weekly: Schedule[]): boolean {
  return new Set(weekly.flatMap(({ byday }) => byday ?? [])).size === 7;
}

function beforeMidnight({ from, to, schedule }: Span): Span {
  return { from: from - 1440, to: to - 1440, schedule };
}

/** Null for a place that never closes. */
function endOf({ to }: Span, { schedules }: Hours): string | null {
  const always = schedules.some(
    ({ byday, opens_at, closes_at, season }) =>
      byday?.length === 7 && !season && opens_at === '00:00' && closes_at === '24:00',
  );
  if (always) return null;
  return to > 1440 ? `次日 ${clockOf(to - 1440)}` : clockOf(to);
}

function nextOpening(hours: Hours, now: LocalTime, calendar: HolidayCalendar): Moment | null {
  const ends = hours.schedules.some((one) => one.season || isMonthly(one)) ? 400 : 14;
  for (let ahead = 0; ahead <= ends; ahead++) {
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
  | { state: 'by-appointment'; cautious: boolean }
  | { state: 'open'; until: string | null; appointment: boolean; cautious: boolean }
  | { state: 'closed'; next: Moment | null; cautious: boolean };
