import type { Schedule, Season } from '../types.ts';
import { refuse } from './refuse.ts';
import type { Token } from './tokens.ts';

/** The part of the year, or the dates, in which hours hold. */
export type Frame = Pick<Schedule, 'season' | 'valid_from' | 'valid_to'>;
type MonthDay = Extract<Token, { kind: 'month-day' }>;

const framed = ['season-name', 'month-day', 'date'];

export function beginsFrame(tokens: Token[], at: number): boolean {
  const kind = tokens[at]?.kind ?? '';
  return framed.includes(kind) || (kind === 'range' && tokens[at + 1]?.kind === 'date');
}

/** 「夏季（5月1日至9月30日）」, 「5月1日至9月30日（夏季）」, 「2026-06-01—2026-08-31」 from a token on. */
export function frameAt(tokens: Token[], start: number): { frame: Frame; next: number } {
  let at = start;
  const named = tokens[at]?.kind === 'season-name' ? tokens[at] : null;
  if (named) at += 1;
  const bracket = named && tokens[at]?.kind === 'open' && beginsFrame(tokens, at + 1);
  if (bracket) at += 1;
  if (named && !beginsFrame(tokens, at)) askDates(named.said);
  const { frame, next } = datesAt(tokens, at);
  at = next;
  if (bracket && tokens[at]?.kind === 'close') at += 1;
  // The season's name behind its dates says nothing new.
  if (!named) {
    if (tokens[at]?.kind === 'season-name') at += 1;
    else if (tokens[at]?.kind === 'and' && tokens[at + 1]?.kind === 'season-name') at += 2;
    else if (tokens[at]?.kind === 'open' && tokens[at + 1]?.kind === 'season-name')
      at += tokens[at + 2]?.kind === 'close' ? 3 : 0;
  }
  return { frame, next: at };
}

function datesAt(tokens: Token[], at: number): { frame: Frame; next: number } {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind === 'range' && second?.kind === 'date')
    return { frame: { valid_to: real(second.date) }, next: at + 2 };
  if (first?.kind === 'date') {
    if (second?.kind === 'range' && third?.kind === 'date')
      return { frame: datesOf(first.date, third.date), next: at + 3 };
    if (second?.kind === 'range' && third?.kind === 'month-day') {
      const to = `${first.date.slice(0, 4)}-${dayOf(third, 'end', Number(first.date.slice(5, 7)))}`;
      return { frame: datesOf(first.date, to), next: at + 3 };
    }
    if (second?.kind === 'range') return { frame: { valid_from: real(first.date) }, next: at + 2 };
    if (/起$/.test(first.said)) return { frame: { valid_from: real(first.date) }, next: at + 1 };
    if (/止$/.test(first.said)) return { frame: { valid_to: real(first.date) }, next: at + 1 };
    return refuse(`「${first.said}」没有写到哪一天`, '写成「（2026-06-01—2026-08-31）」');
  }
  if (first?.kind === 'month-day' && second?.kind === 'range' && third?.kind === 'month-day')
    return { frame: { season: seasonOf(first, third) }, next: at + 3 };
  return askDates(first?.said ?? '');
}

function askDates(said: string): never {
  return refuse(
    `「${said}」没有写从几月几日到几月几日`,
    '写成「夏季（5月1日至9月30日）周一至周五 8:30-12:00；冬季（10月1日至次年4月30日）周一至周五 8:30-11:30」',
  );
}

function seasonOf(first: MonthDay, last: MonthDay): Season {
  const from = dayOf(first, 'start', 0);
  const to = dayOf(last, 'end', first.month);
  if (last.nextYear && to >= from)
    refuse(`「${first.said}至${last.said}」超过了一年`, '全年都是这个时间的，不写日子');
  if (!last.nextYear && last.month === first.month && to < from)
    refuse(`「${first.said}至${last.said}」倒着数`, '看看是不是写反了；过年的写「至次年」');
  return { from, to };
}

/** `MM-DD`; a month alone means all of it. */
function dayOf({ month, day, said }: MonthDay, end: 'start' | 'end', before: number): string {
  const number = month || before;
  const most = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1] ?? 0;
  const date = day === 'last' || (day === null && end === 'end') ? most : (day ?? 1);
  if (date < 1 || date > most) refuse(`没有「${said}」这一天`, '写真有的月和日');
  return `${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function datesOf(from: string, to: string): Frame {
  if (real(to) < real(from)) refuse(`「${from}—${to}」倒着数`, '看看是不是写反了');
  return { valid_from: from, valid_to: to };
}

function real(date: string): string {
  const read = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || !read.toISOString().startsWith(date))
    refuse(`没有「${date}」这一天`, '写真有的日子，如 2026-06-01');
  return date;
}
