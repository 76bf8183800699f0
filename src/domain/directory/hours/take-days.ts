import type { Weekday } from '../types.ts';
import { kindAt, saidBetween, type Days, type Reading } from './reading.ts';
import { noTimes, refuse } from './refuse.ts';
import { week } from '../opening-words.ts';

/** 「周一至周五」: the days of what follows, or of times that stood alone before them. */
export function takeDays(reading: Reading): void {
  const token = reading.tokens[reading.at];
  if (token?.kind !== 'days' && token?.kind !== 'monthly') return;
  if (takeClosed(reading)) return;
  const { said, byday } = token;
  const days: Days = {
    said,
    ...(byday ? { byday } : {}),
    ...(token.kind === 'monthly' && token.bymonthday ? { bymonthday: token.bymonthday } : {}),
    every: token.kind === 'days' && token.every === true,
    statutory: token.kind === 'days' && token.statutory === true,
    segment: reading.segment,
    used: false,
  };
  reading.at += 1;
  const { days: before } = reading;
  if (before && !before.used) {
    joinDays(reading, before, days);
    return;
  }
  const homeless = reading.entries.filter((entry) => entry.days === null);
  if (homeless.length > 0 && homeless.every(({ always }) => !always)) {
    for (const entry of homeless) entry.days = days;
    days.used = true;
  }
  reading.days = days;
  reading.groups += 1;
  reading.after = null;
  if (reading.half?.used !== false) reading.half = null;
}

/** 「工作日及周六」 are one group; 「每天（周一至周五）」 contradicts itself. */
function joinDays(reading: Reading, before: Days, days: Days): void {
  const between = kindAt(reading, reading.at - 2);
  const same = JSON.stringify(before.byday) === JSON.stringify(days.byday);
  if (same) {
    before.statutory ||= days.statutory;
    return;
  }
  if (
    between !== 'and' ||
    !before.byday ||
    !days.byday ||
    before.byday[0]?.length !== days.byday[0]?.length
  )
    refuse(
      `「${before.said}」和「${days.said}」之间没有写几点到几点`,
      '每一组日子后面写上时间，两组时间一样的用「和」连起来',
    );
  const all = [...before.byday, ...days.byday];
  reading.days = {
    ...before,
    said: `${before.said}和${days.said}`,
    byday: days.byday[0]?.length === 2 ? week.filter((day) => all.includes(day)) : all,
    statutory: before.statutory && days.statutory,
  };
}

/**
 * 「周末及节假日休息」, 「节假日除外」, 「除周日外」: a list of days and holidays that ends in being closed.
 * @returns whether there is one here
 */
export function takeClosed(reading: Reading): boolean {
  let at = reading.at;
  const except = kindAt(reading, at) === 'except';
  if (except) at += 1;
  const days: Weekday[] = [];
  const off: ('holiday' | 'make-up')[] = [];
  for (; ; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'days') days.push(...token.byday);
    else if (token?.kind === 'holiday' || token?.kind === 'make-up') off.push(token.kind);
    else if (token?.kind !== 'and') break;
  }
  const closes = kindAt(reading, at) === 'closed';
  if ((!closes && !except) || days.length + off.length === 0) return false;
  const said = saidBetween(reading, reading.at, at + (closes ? 1 : 0));
  reading.closed.push(...days);
  if (off.includes('holiday')) setPolicy(reading, 'holiday_policy', 'closed', said);
  if (off.includes('make-up')) setPolicy(reading, 'makeup_workday', 'closed', said);
  reading.at = at + (closes ? 1 : 0);
  return true;
}

/** 「节假日照常」, 「调休上班日照常」, 「节假日以电话为准」. */
export function takeHoliday(reading: Reading): void {
  if (takeClosed(reading)) return;
  const start = reading.at;
  const field = kindAt(reading, start) === 'make-up' ? 'makeup_workday' : 'holiday_policy';
  const next = kindAt(reading, start + 1);
  const said = saidBetween(reading, start, start + 2);
  reading.at += 2;
  if (next === 'as-usual') setPolicy(reading, field, 'open', said);
  else if (next === 'by-phone') setPolicy(reading, field, 'unknown', said);
  else
    refuse(
      `「${saidBetween(reading, start, start + 1)}」没有说是照常还是休息`,
      '写「节假日休息」或「节假日照常」；另有时间的，写在「时间说明」一列',
    );
}

export function setPolicy(
  reading: Reading,
  field: 'holiday_policy' | 'makeup_workday',
  policy: 'open' | 'closed' | 'unknown',
  said: string,
): void {
  const before = reading[field];
  if (before !== undefined && before !== policy)
    refuse(`「${said}」和前面说的相反`, '节假日休息还是照常，只写一样');
  reading[field] = policy;
}

/** 「其余 8:00-17:00」: the days of the week that nothing was said of. */
export function takeRest(reading: Reading): void {
  const said = reading.tokens[reading.at]?.said ?? '';
  reading.at += 1;
  const next = kindAt(reading, reading.at);
  if (reading.days && !reading.days.used) noTimes(reading.days.said);
  if (next === 'closed') {
    reading.at += 1;
    return;
  }
  const named = reading.entries.flatMap(({ days }) => days?.byday ?? []);
  const framed = reading.frame || reading.entries.some(({ days }) => days?.bymonthday);
  const left = week.filter((day) => !reading.closed.includes(day) && !named.includes(day));
  const open = { said, every: false, statutory: false, segment: reading.segment, used: false };
  if (next === 'appointment') reading.days = { ...open, rest: true };
  else if (framed || left.length === 0 || left.length === 7)
    refuse(`「${said}」没有说是哪几天`, '写出星期几：「周一至周五 8:30-17:30」');
  else reading.days = { ...open, byday: left };
  reading.groups += 1;
  reading.after = null;
  if (reading.half?.used) reading.half = null;
}
