import { membersOf, numberList } from './number-list.ts';
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
  /** Shares its unit with the number before it: 三项 of 第一、三项. */
  listed: boolean;
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
    const end = start + match[0].length;
    if (match.groups?.listed !== undefined) return readList(match, start, end);
    const pointer = read(match);
    return pointer ? [{ ...pointer, start, end }] : [];
  });
}

const count = `[${numeral}]{1,9}`;
const token = new RegExp(
  [
    numberList,
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
    listed: false,
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

/** Each number of 第一、三项 as a piece of its own; none of them where one isn't a number. */
function readList(match: RegExpMatchArray, start: number, end: number): Pointer[] {
  const { listed = '', listUnit = '', listInserted } = match.groups ?? {};
  const members = membersOf(match.input ?? '', start, listed, end);
  const pointers = members.flatMap((member, index): Pointer[] => {
    const number = whole(member.number);
    if (number === null) return [];
    const last = index === members.length - 1;
    const extra = last && listInserted !== undefined ? `-${whole(listInserted)}` : '';
    return [
      {
        start: member.start,
        end: member.end,
        kind: 'numbered',
        unit: listUnit as UnitSign,
        number: number + extra,
        title: '',
        listed: index > 0,
      },
    ];
  });
  return pointers.length === members.length ? pointers : [];
}

function whole(printed: string): string | null {
  const number = parseNumeral(squeeze(printed));
  return number === null ? null : String(number);
}
