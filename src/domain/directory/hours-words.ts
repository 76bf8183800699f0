import { weekdayNames } from './opening-words.ts';
import type { Schedule, Service, Weekday } from './types.ts';

/** Hours in words; unknown hours say so, never 「关闭」. */
export function hoursInWords({ schedules, hours }: Pick<Service, 'schedules' | 'hours'>): string {
  return [...schedules.map(scheduleInWords), hours].filter(Boolean).join('；') || '时间未登记';
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

const week: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function scheduleInWords({ byday, opens_at, closes_at, valid_from, valid_to }: Schedule): string {
  const time =
    opens_at === '00:00' && closes_at === '24:00'
      ? '全天'
      : `${opens_at}—${closes_at < opens_at ? '次日 ' : ''}${closes_at}`;
  const span = valid_from || valid_to ? `（${valid_from ?? ''}—${valid_to ?? ''}）` : '';
  return `${daysInWords(byday)} ${time}${span}`;
}

/** 周一至周五, 每天, or one by one where they don't follow each other. */
function daysInWords(byday: Weekday[]): string {
  const days = week.filter((day) => byday.includes(day));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (days.length === 7) return '每天';
  const running = week.indexOf(last) - week.indexOf(first) + 1 === days.length;
  if (days.length > 2 && running) return `${weekdayNames[first]}至${weekdayNames[last]}`;
  return days.map((day) => weekdayNames[day]).join('、');
}
