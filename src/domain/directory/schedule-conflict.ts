import { scheduleInWords, seasonInWords } from './hours-words.ts';
import { inSeason } from './schedule-days.ts';
import type { Schedule, Season } from './types.ts';

/**
 * Two schedules of one place that can't both be meant: seasons that overlap, or times that overlap
 * on the same day. Gaps are fine.
 */
export function scheduleConflict(schedules: Schedule[]): { why: string; remedy: string } | null {
  for (const [index, one] of schedules.entries())
    for (const other of schedules.slice(0, index)) {
      if (!shareDays(one, other) || !shareDates(one, other)) continue;
      if (one.season && other.season && !same(one.season, other.season))
        return {
          why: `「${seasonInWords(other.season)}」和「${seasonInWords(one.season)}」有几天重叠`,
          remedy: '让后一段从前一段结束的第二天起',
        };
      if (shareTimes(one, other))
        return {
          why: `「${scheduleInWords(other)}」和「${scheduleInWords(one)}」在同一天里重叠`,
          remedy: '同一天的时间只写一次；有一天不一样，就把那一天单独写成一段，别的段里不再包括它',
        };
    }
  return null;
}

/** Days of the month meet any weekday sooner or later: they add to it and contradict nothing. */
function shareDays(one: Schedule, other: Schedule): boolean {
  if (!one.bymonthday !== !other.bymonthday) return false;
  if (one.bymonthday) return one.bymonthday.some((day) => other.bymonthday?.includes(day));
  if (!one.byday || !other.byday) return !one.byday && !other.byday;
  return one.byday.some((a) =>
    other.byday?.some((b) => {
      if (a.slice(-2) !== b.slice(-2)) return false;
      const [first, second] = [a.slice(0, -2), b.slice(0, -2)].sort();
      return first === second || first === '' || (first === '-1' && Number(second) > 3);
    }),
  );
}

function shareDates(one: Schedule, other: Schedule): boolean {
  const apart = (a: Schedule, b: Schedule) =>
    a.valid_to !== undefined && b.valid_from !== undefined && a.valid_to < b.valid_from;
  if (apart(one, other) || apart(other, one)) return false;
  return !one.season || !other.season || meet(one.season, other.season);
}

function meet(one: Season, other: Season): boolean {
  return inSeason(one, other.from) || inSeason(other, one.from);
}

function same(one: Season, other: Season): boolean {
  return one.from === other.from && one.to === other.to;
}

function shareTimes(one: Schedule, other: Schedule): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (!a || !b) return !a && !b;
  return a.from < b.to && b.from < a.to;
}

function spanOf({ opens_at, closes_at }: Schedule): { from: string; to: string } | null {
  if (opens_at === undefined || closes_at === undefined) return null;
  return { from: opens_at, to: closes_at > opens_at ? closes_at : '24:00' };
}
