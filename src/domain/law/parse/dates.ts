import { parseNumeral } from '../numerals.ts';
import { blank } from '../space.ts';

const digit = '[0-9０-９零〇○一二三四五六七八九]';
const short = '[0-9０-９〇零一二三四五六七八九十]{1,3}';
const gap = `${blank}*`;

/** 2026年1月31日, ２０２６年…, 二〇二六年一月三十一日, as a regular expression's source with three groups. */
export const dateSource = `((?:${digit}${gap}){4})年${gap}(${short})${gap}月${gap}(${short})${gap}日`;

const date = new RegExp(dateSource);

/** The first whole date in a text as YYYY-MM-DD; null where there is none, or none of the calendar. */
export function firstDate(text: string): string | null {
  const match = date.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map((part) => parseNumeral(part) ?? 0);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
