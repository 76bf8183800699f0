import { numeral, parseNumeral } from '../numerals.ts';
import { blank, squeeze, trimBlank } from '../space.ts';

/** A unit's printed number and what follows it on the line. */
export interface Label {
  label: string;
  number: string;
  rest: string;
}

const number = `[${numeral}](?:(?:${blank}){0,3}[${numeral}]){0,14}`;
const inserted = `(?:${blank}*之${blank}*([一二三四五六七八九十]{1,3})(?![日年月个种次]))?`;

/** A regular expression for 第…条 and the like; groups: number, unit, number of the insertion. */
export function ordinal(units: string, flags = 'y'): RegExp {
  return new RegExp(`第${blank}*(${number})${blank}*(${units})${inserted}`, flags);
}

/** Reads the label that `pattern` (from `ordinal`) finds at `at`. */
export function labelAt(pattern: RegExp, text: string, at = 0): (Label & { unit: string }) | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const main = parseNumeral(match[1] ?? '');
  const extra = match[3] === undefined ? null : parseNumeral(match[3]);
  if (main === null || (match[3] !== undefined && extra === null)) return null;
  return {
    label: trimBlank(match[0]),
    number: extra === null ? String(main) : `${main}-${extra}`,
    unit: squeeze(match[2] ?? ''),
    rest: text.slice(at + match[0].length),
  };
}
