import { frameAt } from './frames.ts';
import { hoursOf, type SaidSpan } from './clock.ts';
import { type Entry, kindAt, type Reading, saidBetween } from './reading.ts';
import { noTimes, refuse } from './refuse.ts';
import type { Half, Token } from './tokens.ts';

/** 「8:30-12:00」, 「下午2:00-5:00」, or 「下午」 before its times. */
export function takeTimes(reading: Reading): void {
  const { tokens } = reading;
  const start = reading.at;
  const first = tokens[start];
  let openHalf: Half | null = null;
  if (first?.kind === 'half' && namesBefore(reading, first)) return;
  if (first?.kind === 'half') {
    if (reading.half && !reading.half.used) noTimes(reading.half.said);
    openHalf = first.half;
    reading.at += 1;
    reading.half = { half: first.half, said: first.said, used: false };
    if (kindAt(reading, reading.at) === 'closed') halfClosed(reading, first.said);
    if (kindAt(reading, reading.at) !== 'time') return;
  } else if (reading.half && !reading.half.used) openHalf = reading.half.half;
  const span = spanAt(reading, start, openHalf);
  const carried = reading.half?.used && reading.half.half !== 'morning' ? reading.half.half : null;
  const { to, ...hours } = hoursOf(span, carried, reading.after);
  if (reading.half) reading.half.used = true;
  reading.after = to;
  const always = hours.opens_at === '00:00' && hours.closes_at === '24:00';
  add(reading, { said: span.said, ...hours, ...(always ? { always } : {}) });
}

/** 「8:30-11:30（上午）」: the half of the day in brackets behind its times. */
function namesBefore(reading: Reading, { said, half }: Extract<Token, { kind: 'half' }>): boolean {
  const { at, entries } = reading;
  const around = [at - 2, at - 1, at + 1].map((place) => kindAt(reading, place)).join(' ');
  if (around !== 'time open close') return false;
  const opens = entries.at(-1)?.opens_at ?? '';
  const [from, to] = {
    night: ['00:00', '07:59'],
    morning: ['04:00', '11:59'],
    noon: ['10:00', '14:59'],
    afternoon: ['12:00', '19:59'],
    evening: ['16:00', '23:59'],
  }[half] as [string, string];
  if (opens < from || opens > to) refuse(`${said}没有 ${opens}`, '看看是上午还是下午');
  reading.at += 1;
  return true;
}

function halfClosed({ days }: Reading, half: string): never {
  return refuse(
    `「${days?.said ?? ''}${half}休息」要从时间里去掉`,
    '把那一天单独写成一段：「周一至周四 8:30-17:30；周五 8:30-12:00」',
  );
}

function spanAt(reading: Reading, start: number, openHalf: Half | null): SaidSpan {
  const { tokens } = reading;
  const open = tokens[reading.at];
  let at = reading.at + 1;
  if (open?.kind !== 'time' || kindAt(reading, at) !== 'range')
    return refuse(`「${open?.said ?? ''}」没有写到几点`, '写成「8:30-12:00」');
  at += 1;
  const nextDay = kindAt(reading, at) === 'next-day';
  if (nextDay) at += 1;
  const half = tokens[at];
  if (half?.kind === 'half') at += 1;
  const close = tokens[at];
  if (close?.kind !== 'time')
    return refuse(`「${saidBetween(reading, start, at)}」没有写到几点`, '写成「8:30-12:00」');
  reading.at = at + 1;
  const said = saidBetween(reading, start, at + 1);
  const closeHalf = half?.kind === 'half' ? half.half : null;
  return { said, open, close, openHalf, closeHalf, nextDay };
}

/** 24小时, 全天; said twice it is still once: 「全天24小时」. */
export function takeAlways(reading: Reading): void {
  const { tokens } = reading;
  const start = reading.at;
  let daily = false;
  for (let token = tokens[start]; token?.kind === 'always'; token = tokens[reading.at]) {
    daily ||= token.daily;
    reading.at += 1;
  }
  const said = saidBetween(reading, start, reading.at);
  if (!daily) askWholeDay(reading, said);
  add(reading, { said, opens_at: '00:00', closes_at: '24:00', always: true });
}

/** 「每天 全天」 is day and night; 「周六全天」 may be a morning and an afternoon. */
function askWholeDay({ tokens, days }: Reading, said: string): void {
  const everyDay = !days || days.every || days.byday?.length === 7;
  if (everyDay && !tokens.some(({ kind }) => kind === 'half')) return;
  refuse(
    `「${days?.said ?? ''}${said}」没有说是 24 小时，还是上午加下午`,
    '写「24小时」，或写出几点到几点',
  );
}

/** 「需预约」 behind times, behind days, or of the place as a whole. */
export function takeAppointment(reading: Reading): void {
  const start = reading.at;
  const bracket = kindAt(reading, start - 1) === 'open';
  reading.at += 1;
  if (reading.half && !reading.half.used) noTimes(reading.half.said);
  const { days } = reading;
  if (days && !days.used) {
    add(reading, { said: '预约', by_appointment: true });
    return;
  }
  const here = reading.entries.filter(({ segment }) => segment === reading.segment);
  if (here.length === 0) {
    reading.allByAppointment = true;
    return;
  }
  const groups = new Set(here.map((entry) => entry.days));
  if (groups.size > 1 && !bracket)
    refuse(
      '「预约」没有说是哪几天要预约',
      '写在那几天的时间后面的括号里：「周六 9:00-12:00（需预约）」；都要预约的，用「；」隔开，写在最后',
    );
  for (const entry of here) if (entry.days === here.at(-1)?.days) entry.by_appointment = true;
}

/** 「夏季（5月1日至9月30日）」 before times, or in brackets behind them. */
export function takeFrame(reading: Reading): void {
  const { tokens } = reading;
  const start = reading.at;
  const before = kindAt(reading, start - 1) === 'open' ? kindAt(reading, start - 2) : undefined;
  const { frame, next } = frameAt(tokens, start);
  reading.at = next;
  const here = reading.entries.filter(({ segment }) => segment === reading.segment);
  const ends = [undefined, 'end', 'close'].includes(kindAt(reading, next));
  const behind = (before && ['time', 'always', 'close', 'appointment'].includes(before)) || ends;
  if (here.length > 0 && behind) {
    const last = here.at(-1)?.days;
    for (const entry of here) {
      if (entry.days !== last) continue;
      if (entry.season && frame.season)
        refuse(`「${entry.said}」写了两段日子`, '一段时间只写一段日子');
      Object.assign(entry, frame);
    }
    return;
  }
  const waiting = reading.frame && !reading.frame.used ? reading.frame.frame : {};
  const said = saidBetween(reading, start, next);
  if (Object.keys(frame).some((field) => field in waiting))
    refuse(`「${said}」前面的一段日子没有写几点到几点`, '每一段日子后面写上时间');
  reading.frame = {
    frame: { ...waiting, ...frame },
    said,
    segment: reading.segment,
    used: false,
    held: false,
  };
  reading.after = null;
  if (reading.half?.used) reading.half = null;
}

/** 「；」 and line ends: a season that stands alone on its line holds until the next one. */
export function takeEnd(reading: Reading): void {
  const { frame, segment } = reading;
  if (frame && frame.segment === segment && !frame.used) frame.held = true;
  reading.segment += 1;
  reading.after = null;
  reading.at += 1;
}

function add(reading: Reading, hours: Omit<Entry, 'days' | 'segment'>): void {
  const { days, frame, segment } = reading;
  if (days?.used && days.segment < segment && reading.groups > 1 && !frameOpens(reading))
    refuse(`「${hours.said}」没有说是哪几天`, '在前面写上星期几');
  if (frame && !frame.held && frame.segment < segment && days?.segment === segment)
    refuse(
      `「${days.said} ${hours.said}」没有说是全年，还是只在前面说的那一段日子`,
      '在前面写上「全年」，或再写一遍从几月几日到几月几日',
    );
  if (days) days.used = true;
  if (frame) frame.used = true;
  reading.entries.push({ ...hours, ...frame?.frame, days, segment });
}

/** A season was named in this segment: its times are of the days before it. */
function frameOpens({ frame, segment, groups }: Reading): boolean {
  return frame?.segment === segment && groups < 2;
}
