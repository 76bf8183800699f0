import { week, weekdayNames } from './opening-words.ts';
import type { Byday, Schedule, Season, Service, Weekday } from './types.ts';

/** Hours in words; unknown hours say so, never 「关闭」. */
export function hoursInWords({ schedules, hours }: Pick<Service, 'schedules' | 'hours'>): string {
  const grouped = groups(schedules);
  const words = grouped.map((group) => groupInWords(group, grouped.length === 1));
  return [...words, hours].filter(Boolean).join('；') || '时间未登记';
}

/** What a place does on holidays and make-up days; null where it has no weekly hours on record. */
export function holidaysInWords({
  schedules,
  holiday_policy,
  makeup_workday,
}: Pick<Service, 'schedules' | 'holiday_policy' | 'makeup_workday'>): string | null {
  if (schedules.length === 0) return null;
  if (holiday_policy === 'unknown') return '节假日以电话为准';
  const holidays = holiday_policy === 'open' ? '节假日照常' : '法定节假日休息';
  if (makeup_workday === 'unknown') return `${holidays}，调休上班日以电话为准`;
  if (holiday_policy === 'open') return holidays;
  return `${holidays}，调休上班日${makeup_workday === 'open' ? '照常' : '不上班'}`;
}

/** One schedule by itself, as parse-hours.ts reads it back. */
export function scheduleInWords(schedule: Schedule): string {
  return groupInWords([schedule], true);
}

/** Times of the same days stand behind each other: 「周一至周五 08:30—12:00，14:00—17:30」. */
function groups(schedules: Schedule[]): Schedule[][] {
  const grouped: Schedule[][] = [];
  for (const schedule of schedules) {
    const group = grouped.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, schedule)) group.push(schedule);
    else grouped.push([schedule]);
  }
  return grouped;
}

function goesOn(before: Schedule, { opens_at: next, ...schedule }: Schedule): boolean {
  const { opens_at: from, closes_at: to } = before;
  if (from === undefined || to === undefined || next === undefined) return false;
  const frame = (one: Schedule) => daysInWords(one) + framesOf(one).join();
  return from < to && to <= next && frame(before) === frame(schedule);
}

/** @param alone whether the place has no other hours: then an appointment is for all of its time */
function groupInWords(group: Schedule[], alone: boolean): string {
  const [first] = group;
  if (!first) return '';
  const days = daysInWords(first) || (alone ? '' : '其余时间');
  const frames = framesOf(first);
  if (first.opens_at === undefined)
    return `${[days, '需预约'].filter(Boolean).join(' ')}${frames.slice(0, -1).join('')}`;
  return `${days} ${group.map(timeInWords).join('，')}${frames.join('')}`;
}

function timeInWords({ byday, opens_at = '', closes_at = '' }: Schedule): string {
  if (opens_at === '00:00' && closes_at === '24:00') return byday?.length === 7 ? '全天' : '24小时';
  return `${opens_at}—${closes_at < opens_at ? '次日 ' : ''}${closes_at}`;
}

/** What stands in brackets behind the times: the dates, the season, the appointment. */
function framesOf({ valid_from, valid_to, season, by_appointment }: Schedule): string[] {
  const dates = valid_from || valid_to ? `（${valid_from ?? ''}—${valid_to ?? ''}）` : '';
  const part = season ? `（${seasonInWords(season)}）` : '';
  return [dates, part, by_appointment ? '（需预约）' : ''];
}

/** 每年5月1日至9月30日. */
export function seasonInWords({ from, to }: Season): string {
  const day = (one: string) => `${Number(one.slice(0, 2))}月${Number(one.slice(3))}日`;
  return `每年${day(from)}至${to < from ? '次年' : ''}${day(to)}`;
}

/** 周一至周五, 每天, 每月第一个周三, 每月1日、15日; one by one where they don't follow each other. */
function daysInWords({ byday = [], bymonthday }: Schedule): string {
  if (bymonthday)
    return `每月${bymonthday.map((day) => (day === -1 ? '最后一天' : `${day}日`)).join('、')}`;
  const ordinal = byday.filter((day) => day.length > 2);
  if (ordinal.length > 0) return `每月${ordinal.map(ordinalInWords).join('、')}`;
  const days = week.filter((day) => byday.includes(day));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (days.length === 7) return '每天';
  const running = week.indexOf(last) - week.indexOf(first) + 1 === days.length;
  if (days.length > 2 && running) return `${weekdayNames[first]}至${weekdayNames[last]}`;
  return days.map((day) => weekdayNames[day]).join('、');
}

function ordinalInWords(day: Byday): string {
  const which = day.startsWith('-') ? '最后一' : `第${' 一二三四五'[Number(day[0])]}`;
  return `${which}个${weekdayNames[day.slice(-2) as Weekday]}`;
}
