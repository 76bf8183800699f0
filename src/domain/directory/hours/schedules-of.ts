import { scheduleConflict } from '../schedule-conflict.ts';
import type { Schedule, Weekday } from '../types.ts';
import type { Days, Entry, Reading, ReadHours } from './reading.ts';
import { example, noTimes, refuse } from './refuse.ts';
import { setPolicy } from './take-days.ts';
import { week } from '../opening-words.ts';

/** What a whole cell says, once it is read to its end. */
export function schedulesOf(reading: Reading): ReadHours {
  const { days, half, entries } = reading;
  if (half && !half.used) noTimes(half.said);
  if (days && !days.used) noTimes(days.said);
  const { frame, neverRests, allByAppointment } = reading;
  const byAppointmentOnly = entries.length === 0 && allByAppointment;
  if (frame && !frame.used && !byAppointmentOnly) noTimes(frame.said);
  if (neverRests) setPolicy(reading, 'holiday_policy', 'open', '全年无休');
  if (entries.length === 0 && !byAppointmentOnly) refuse('没有写几点到几点', example);
  const schedules = entries.map((entry) => scheduleOf(entry, reading));
  if (byAppointmentOnly)
    schedules.push({ ...unlessClosed(reading), ...frame?.frame, by_appointment: true });
  const conflict = scheduleConflict(schedules);
  if (conflict) refuse(conflict.why, conflict.remedy);
  legalWorkdays(reading);
  const { holiday_policy, makeup_workday } = reading;
  return {
    schedules,
    ...(holiday_policy ? { holiday_policy } : {}),
    ...(makeup_workday ? { makeup_workday } : {}),
  };
}

/** In the schema's order, so that a record reads the same however it came about. */
function scheduleOf(entry: Entry, reading: Reading): Schedule {
  const { opens_at, closes_at, valid_from, valid_to, season } = entry;
  const byday = bydayOf(entry, reading);
  const bymonthday = entry.days?.bymonthday;
  const by_appointment = entry.by_appointment || reading.allByAppointment;
  return {
    ...(byday ? { byday } : {}),
    ...(bymonthday ? { bymonthday } : {}),
    ...(opens_at ? { opens_at } : {}),
    ...(closes_at ? { closes_at } : {}),
    ...(valid_from ? { valid_from } : {}),
    ...(valid_to ? { valid_to } : {}),
    ...(season ? { season } : {}),
    ...(by_appointment ? { by_appointment } : {}),
  };
}

function bydayOf({ days, said, always, opens_at }: Entry, reading: Reading): Schedule['byday'] {
  const { closed, neverRests } = reading;
  if (days?.rest && opens_at)
    refuse(`「${said}」没有说是哪几天`, '在前面写上「每天」「周一至周五」这样的日子');
  if (days?.rest) return unlessClosed(reading).byday;
  if (days?.bymonthday) {
    if (closed.length > 0)
      refuse(`「${days.said}」遇到休息的日子怎么办，在这一列里记不下`, '写在「时间说明」一列');
    return undefined;
  }
  const free = week.filter((day) => !closed.includes(day));
  if (neverRests && (closed.length > 0 || (days?.byday && days.byday.length !== 7)))
    refuse(
      `「全年无休」和「${days?.said ?? '休息'}」相反`,
      '每天都服务的写「每天」，不是就去掉「全年无休」',
    );
  if (!days) {
    if (!always && !neverRests && closed.length === 0)
      refuse(`「${said}」没有说是哪几天`, `在前面写上「每天」「周一至周五」这样的日子`);
    return taken(free, '每天');
  }
  if (days.every) return taken(free, days.said);
  if (days.byday?.some((day) => closed.includes(day.slice(-2) as Weekday))) contradicted(days);
  return days.byday;
}

/** Any day, or those that aren't closed. */
function unlessClosed({ closed }: Reading): Pick<Schedule, 'byday'> {
  const free = week.filter((day) => !closed.includes(day));
  return closed.length > 0 ? { byday: taken(free, '预约') } : {};
}

function taken(free: Schedule['byday'] & object, said: string) {
  return free.length > 0 ? free : refuse(`「${said}」和休息的日子相反`, '看看休息的是哪几天');
}

function contradicted({ said }: Days): never {
  return refuse(`「${said}」里有后面说休息的日子`, '把休息的日子从有时间的日子里去掉');
}

/** 法定工作日 are by the State Council's calendar: no holiday is one, a make-up day is. */
function legalWorkdays(reading: Reading): void {
  if (reading.entries.length === 0 || !reading.entries.every(({ days }) => days?.statutory)) return;
  setPolicy(reading, 'holiday_policy', 'closed', '法定工作日');
  setPolicy(reading, 'makeup_workday', 'open', '法定工作日');
}
