import { numeral, parseNumeral } from '../numerals.ts';
import { blank, squeeze, trimBlank } from '../space.ts';

export interface Annex {
  label: string | null;
  number: string | null;
  heading: string | null;
}

/**
 * 附件一 · 附表2： · 附录A · 附： at the start of a line, whatever its name begins with; not
 * 「附件由……制定。」, which goes on in the same breath.
 */
export function annexLabel(text: string, marked = false): Annex | null {
  if (!text.startsWith('附')) return null;
  const { kind, digits, inner, colon, gap, length } = read(text);
  const heading = trimBlank(text.slice(length));
  const apart = colon !== undefined || gap !== '' || heading === '';
  if (kind === undefined) {
    // 附加刑, 附则, 附　则: without 件 it takes a colon, or a heading's mark and a name set apart.
    const named = marked && gap !== '' && !spacedWord.test(text);
    if (colon === undefined && heading !== '' && !named) return null;
  } else if (!apart && (digits === undefined ? !marked : goesOn.test(heading))) return null;
  if (squeeze(heading).length > 80 || speaks(heading, colon !== undefined)) return null;
  return {
    label: trimBlank(text.slice(0, length)),
    number: numberOf(digits, inner),
    heading: heading === '' ? null : heading,
  };
}

const count = `[${numeral}]{1,4}`;
const pattern = new RegExp(
  `^附(?:${blank}*([件录表图])(?:${blank}*[（(]?(${count}|[A-ZＡ-Ｚ](?=${blank}|[：:]|$))(?:[-－—](${count}))?[）)]?)?)?(?:${blank}*([：:]|(?<=[\\dA-Z０-９${numeral}）)])[.．、](?!附|${blank}*$)|——?))?`,
);

const blanks = new RegExp(`^${blank}*`);

function read(text: string) {
  const [printed = '', kind, digits, inner, colon] = pattern.exec(text) ?? [];
  const [gap = ''] = blanks.exec(text.slice(printed.length)) ?? [];
  return { kind, digits, inner, colon, gap, length: printed.length };
}

function numberOf(digits: string | undefined, inner: string | undefined): string | null {
  if (digits === undefined) return null;
  const letter = digits.normalize('NFKC');
  if (/^[A-Z]$/.test(letter)) return letter;
  const [main, within] = [parseNumeral(digits), inner === undefined ? null : parseNumeral(inner)];
  if (main === null) return null;
  return within === null ? String(main) : `${main}-${within}`;
}

/** Behind a colon stands a name, even one with a full stop at its end; else a sentence says no name. */
function speaks(heading: string, named: boolean): boolean {
  if (named) return /[。；].*[。]/.test(heading) || /。./.test(heading);
  return /[。；]/.test(heading) || cites.test(heading);
}

/** 「附　则」, 「附 加 刑」: one word with its characters set apart. */
const spacedWord = new RegExp(`^附${blank}*(?:则|[^\\s]${blank}|[^\\s]$)`);
/** What a citation goes on with; a name may begin like that behind a colon or a space. */
const goesOn = /^(?:[的所中、，和与及]|规定|由)/;
const cites = /^(?:[、，]|所[列称附指]|的?规定|由.*(?:制定|规定|负责|解释|公布))/;
