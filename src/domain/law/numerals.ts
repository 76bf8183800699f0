import { squeeze } from './space.ts';

/** Characters a number may consist of, for a regular expression's class. */
export const numeral = '零〇○一二三四五六七八九十百千万两0-9０-９';

/** 十二 · 一百零五 · 一〇五 · 两千 · 12 · １２ → 12 …; null for anything that isn't a whole number. */
export function parseNumeral(printed: string): number | null {
  const text = squeeze(printed).normalize('NFKC').replace(/○/g, '〇').replace(/零/g, '〇');
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (text === '' || text.length > 15) return null;
  if (/^[〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((digit) => digits.indexOf(digit)).join(''));
  const [, tenThousands, rest = ''] = /^(?:(.+)万)?(.*)$/.exec(text) ?? [];
  const high = tenThousands === undefined ? 0 : belowTenThousand(tenThousands);
  const low = rest === '' && tenThousands !== undefined ? 0 : belowTenThousand(rest);
  return high === null || low === null ? null : high * 10_000 + low;
}

/** 12 → 十二, 105 → 一百零五: the form in which statutes number and cite. For 1 to 99,999. */
export function formatNumeral(number: number): string {
  if (number >= 10_000) {
    const rest = number % 10_000;
    const joint = rest === 0 ? '' : (rest < 1000 ? '零' : '') + spell(rest);
    return `${spell(Math.floor(number / 10_000))}万${joint}`;
  }
  return spell(number).replace(/^一十/, '十');
}

const digits = '〇一二三四五六七八九';
const units: [sign: string, value: number][] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

function belowTenThousand(text: string): number | null {
  let rest = text.replace(/两/g, '二');
  let total = 0;
  for (const [sign, value] of units) {
    const [head, ...tail] = rest.split(sign);
    if (tail.length === 0) continue;
    if (tail.length > 1) return null;
    const digit = (head ?? '').replace(/^〇/, '');
    // 十二 has no digit before 十; 百 and 千 always do.
    const factor = digit === '' && value === 10 ? 1 : digits.indexOf(digit);
    if (factor < 1 || digit.length > 1) return null;
    total += factor * value;
    rest = tail[0] ?? '';
  }
  const last = rest.replace(/^〇(?=.)/, '');
  if (last === '') return total > 0 ? total : null;
  const one = last.length === 1 ? digits.indexOf(last) : -1;
  return one < 0 || (one === 0 && total > 0) ? null : total + one;
}

function spell(number: number): string {
  let text = '';
  let skipped = false;
  for (const [sign, value] of [...units, ['', 1] as [string, number]]) {
    const digit = Math.floor(number / value) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    text += (skipped ? '零' : '') + digits.charAt(digit) + sign;
    skipped = false;
  }
  return text;
}
