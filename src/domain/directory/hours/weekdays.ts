import type { Byday, Weekday } from '../types.ts';
import { week } from '../opening-words.ts';
import { refuse } from './refuse.ts';

const name = '(?:周|星期|礼拜)';
const sign = '[一二三四五六日天1-7]';
const to = '[-~]+|至|到';
const and = '[、,/&]|以及|和|及|与';
/** A sign without 周 before it must not be the beginning of a time or a date. */
const bare = `[一二三四五六日天](?!\\s*[点时月号个刻十])|(?<=[-~至到、,/和及与]\\s*)[1-7](?!\\d|\\s*[:.点时月日号])`;

/** 周一至周五, 周一、三、五, 周六日, 周1-5, 星期一到星期五. */
export const weekdayWords = `(?:每逢|每|逢)?${name}\\s*${sign}(?:\\s*(?:${to}|${and})?\\s*(?:(?:每逢|每|逢)?${name}\\s*${sign}|${bare}))*`;

export function weekdaysOf(words: string): Weekday[] {
  const days = new Set<Weekday>();
  let last = -1;
  const pattern = new RegExp(
    `(${to})?\\s*(?:${and})?\\s*(?:每逢|每|逢)?(?:${name})?\\s*(${sign})`,
    'g',
  );
  for (const [, range, said = ''] of words.matchAll(pattern)) {
    const day = '一二三四五六日'.indexOf(said.replace('天', '日')) + 1 || Number(said);
    if (range && day <= last)
      refuse(`「${words}」倒着数`, '一周从周一数起，写成「周五、周六、周日、周一」这样一天一天的');
    for (let one = range ? last + 1 : day; one <= day; one += 1) days.add(week[one - 1] ?? 'MO');
    last = day;
  }
  return week.filter((one) => days.has(one));
}

const which = '第[一二三四五1-5]|首|最后一?|最末一?|末|[一二三四五1-5]';

/** 每月第一个周三, 每月第一、三个周六, 每月第一个和最后一个周五. */
export const monthlyWeekdayWords = `每个?月的?\\s*(?:${which})个?(?:${name}${sign})?(?:\\s*(?:${and})\\s*(?:每月)?(?:${which})个?(?:${name}${sign})?)*(?<=${name}${sign})`;

export function monthlyWeekdaysOf(words: string): Byday[] {
  const found: Byday[] = [];
  let waiting: string[] = [];
  const pattern = new RegExp(`(${which})个?(?:${name}(${sign}))?`, 'g');
  for (const [, ordinal = '', day] of words.replace(/每个?月的?/g, '').matchAll(pattern)) {
    const number = '一二三四五'.indexOf(ordinal.replace('第', '')) + 1;
    const nth = /末|最后/.test(ordinal)
      ? '-1'
      : ordinal === '首'
        ? '1'
        : String(number || ordinal.slice(-1));
    waiting.push(nth);
    if (!day) continue;
    const [weekday] = weekdaysOf(`周${day}`);
    found.push(...waiting.map((one) => `${one}${weekday}` as Byday));
    waiting = [];
  }
  return found;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const dayOfMonth = `(?:${number}\\s*[日号]?|最后一[天日])`;

/** 每月1日、15日, 每月1号和最后一天, 每月10日至15日. */
export const monthDayWords = `每个?月的?\\s*${dayOfMonth}(?:\\s*(?:${to}|${and})\\s*(?:每月)?${dayOfMonth})*(?<=[日号天])`;

export function monthDaysOf(words: string): number[] {
  const days: number[] = [];
  const pattern = new RegExp(`(${to})?\\s*(?:${number}|最后一[天日])`, 'g');
  for (const [said, range] of words.replace(/每个?月的?/g, '').matchAll(pattern)) {
    const day = /最后/.test(said)
      ? -1
      : numberOf(said.replace(/^\D*?(?=[\d一二三四五六七八九十])/, ''));
    if (day === 0 || day > 31) refuse(`每月没有 ${day} 日`, '每月的日子从 1 日到 31 日');
    const before = days.at(-1) ?? 0;
    if (range && day <= before) refuse(`「${words}」倒着数`, '从小的日子写到大的');
    for (let one = range ? before + 1 : day; one <= day; one += 1) days.push(one);
  }
  return days;
}

function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const digit = (one: string) => '一二三四五六七八九'.indexOf(one) + 1;
  const [tens = '', ones] = words.split('十');
  return ones === undefined ? digit(tens) : (digit(tens) || 1) * 10 + digit(ones);
}
