import { numeral, parseNumeral } from '../numerals.ts';
import { squeeze } from '../space.ts';

/** A piece of a citation as printed: 《…》, 本法, 本条, 前两款, 第十二条, 第（三）项. */
export interface Pointer {
  start: number;
  end: number;
  kind: 'law' | 'own' | 'this' | 'previous' | 'numbered' | 'annex';
  /** 编 章 节 条 款 项 目; 法 for a law as a whole. */
  unit: UnitSign;
  /** "12", "17-1"; of 前两款 the 2. */
  number: string;
  /** The words between 《》. */
  title: string;
}

type UnitSign = '法' | '编' | '章' | '节' | '条' | '款' | '项' | '目' | '附件';

/** All pieces in a text, in their order; what stands in quotation marks is not the law's own voice. */
export function pointersIn(text: string): Pointer[] {
  const quoted = [...text.matchAll(/“[^”]*(?:”|$)/g)].map(
    ({ index, 0: { length } }): [number, number] => [index, index + length],
  );
  return [...text.matchAll(token)].flatMap((match) => {
    const start = match.index;
    if (quoted.some(([from, to]) => start >= from && start < to)) return [];
    const pointer = read(match);
    return pointer ? [{ ...pointer, start, end: start + match[0].length }] : [];
  });
}

const count = `[${numeral}]{1,9}`;
const token = new RegExp(
  [
    '《(?<title>[^《》]{2,60})》',
    '(?<own>本(?:法|条例|规定|办法|细则|决定|解释|规则|规程|准则))',
    '本(?<here>[条款项章节])',
    '前(?<back>[一二两三四五六七八九]?)(?<backUnit>[条款项])',
    `第\\s*(?<number>${count})\\s*(?<unit>[编章节条款目])(?:之(?<inserted>[一二三四五六七八九十]{1,3}))?`,
    `第\\s*[（(]?(?<item>${count})[）)]?\\s*项`,
    `[（(](?<bracketed>[一二三四五六七八九十]{1,3})[）)]项`,
    '附件(?<annex>[一二三四五六七八九十\\d]{0,3})',
  ].join('|'),
  'g',
);

function read({ groups = {} }: RegExpMatchArray): Omit<Pointer, 'start' | 'end'> | null {
  const { title, own, here, back, backUnit, unit, inserted, annex } = groups;
  const pointer = (kind: Pointer['kind'], of: string, number = '', name = '') => ({
    kind,
    unit: of as UnitSign,
    number,
    title: name,
  });
  if (title !== undefined) return pointer('law', '法', '', title);
  if (own !== undefined) return pointer('own', '法');
  if (here !== undefined) return pointer('this', here);
  if (backUnit !== undefined) return pointer('previous', backUnit, whole(back || '一') ?? '1');
  if (annex !== undefined) return pointer('annex', '附件', whole(annex) ?? '');
  const number = whole(groups.number ?? groups.item ?? groups.bracketed ?? '');
  if (number === null) return null;
  const extra = inserted === undefined ? '' : `-${whole(inserted)}`;
  return pointer('numbered', unit ?? '项', number + extra);
}

function whole(printed: string): string | null {
  const number = parseNumeral(squeeze(printed));
  return number === null ? null : String(number);
}
