import { numeral, parseNumeral } from '../numerals.ts';
import { blank, squeeze, trimBlank } from '../space.ts';

export interface Annex {
  label: string;
  number: string | null;
  heading: string | null;
}

/** 附件一 · 附表2： · 附录 · 附： at the start of a line; not 「附件由……制定。」. */
export function annexLabel(text: string, marked = false): Annex | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [printed = '', kind, digits, colon] = match;
  const heading = trimBlank(text.slice(printed.length));
  const bare = digits === undefined && colon === undefined && heading !== '';
  if (kind === undefined ? colon === undefined && heading !== '' : bare && !marked) return null;
  if (/[。；]/.test(heading) || squeeze(heading).length > 80 || cites.test(heading)) return null;
  const number = digits === undefined ? null : parseNumeral(digits);
  return {
    label: trimBlank(printed),
    number: number === null ? null : String(number),
    heading: heading === '' ? null : heading,
  };
}

const pattern = new RegExp(
  `^附${blank}*([件录表图])?${blank}*([${numeral}]{1,4})?${blank}*([：:])?`,
);
const cites = /^(?:[的所中、，和与及]|规定|由)/;
