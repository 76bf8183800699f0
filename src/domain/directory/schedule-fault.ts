import type { Schedule } from './types.ts';

/** What makes a single schedule say nothing or two things; null for a sound one. */
export function scheduleFault(
  schedule: Schedule,
): { path: (keyof Schedule)[]; message: string } | null {
  const { byday = [], bymonthday, opens_at, closes_at, valid_from, valid_to } = schedule;
  const timed = opens_at !== undefined;
  const monthly = byday.filter((day) => day.length > 2).length;
  if (timed !== (closes_at !== undefined))
    return { path: ['closes_at'], message: '开始和结束时间要么都写，要么都不写' };
  if (timed && opens_at === closes_at)
    return {
      path: ['closes_at'],
      message: '开始和结束是同一时刻：整天服务写 00:00 和 24:00',
    };
  if (!timed && !schedule.by_appointment)
    return { path: ['opens_at'], message: '没有写几点到几点；只接受预约的写 by_appointment: true' };
  if (timed && byday.length === 0 && !bymonthday)
    return { path: ['byday'], message: '没有写哪几天：写星期几（byday）或每月几号（bymonthday）' };
  if (byday.length > 0 && bymonthday)
    return { path: ['bymonthday'], message: '星期几和每月几号只写一样，两样都有就写成两条' };
  if (monthly > 0 && monthly < byday.length)
    return { path: ['byday'], message: '每周的（MO）和每月的（1WE）写成两条' };
  if (valid_from && valid_to && valid_to < valid_from)
    return { path: ['valid_to'], message: '止的那天在起的那天前面：看看是不是写反了' };
  return null;
}
