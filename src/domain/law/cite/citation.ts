import { formatNumeral, numeral, parseNumeral } from '../numerals.ts';
import { membersOf, typedNumberList } from './number-list.ts';
import { squeeze } from '../space.ts';

/**
 * The units that a citation names, as ids: 第十二条第二款第（三）项, 12条2款,
 * 12.2.3, 第一项至第八项, 第一、三项, 第五条、第七条第二款. A 项 without 款 is of the first 款.
 * @returns null for what isn't a citation
 */
export function parseCitation(text: string): string[] | null {
  const said = withEachUnit(squeeze(text).replace(lawNamed, ''));
  const dotted = /^(\d+(?:-\d+)?)((?:[.．]\d+){0,3})$/.exec(said);
  if (dotted) return dottedIds(dotted[1] ?? '', dotted[2] ?? '');
  const ids: string[] = [];
  let before: Steps = {};
  let range = false;
  let rest = said;
  while (rest !== '') {
    const pointer = readPointer(rest, before);
    if (!pointer) return null;
    const { steps, length } = pointer;
    if (range) {
      const between = rangeOf(before, steps);
      if (!between) return null;
      ids.push(...between);
    }
    ids.push(idOf(steps));
    before = steps;
    rest = rest.slice(length);
    const joint = /^(?:、|，|,|和|或者|或|以及|及|与|直至|至|到|[-—–~～])/.exec(rest)?.[0];
    if (rest !== '' && joint === undefined) return null;
    range = joint !== undefined && /^(?:直至|[至到—–~～-])$/.test(joint);
    rest = rest.slice(joint?.length ?? 0);
    if (joint !== undefined && rest === '') return null;
  }
  return ids.length > 0 ? ids : null;
}

/** Whether a citation says where it counts from, as only a place in a text can tell: 前款, 本条. */
export function isRelative(text: string): boolean {
  const said = squeeze(text).replace(lawNamed, '');
  return (
    /^(?:前[一二两三四五六七八九]?[条款项]|本[条款项])/.test(said) ||
    /^第?[（(]?[^条]+[款项目]/.test(said)
  );
}

/** Whose the citation is: this portal's question is always about one law. */
const lawNamed =
  /^(?:依照|按照|根据|违反)?(?:《[^》]*》|本(?:法|条例|规定|办法|细则|决定|解释|规则|规程|准则))/;

/** 第一、三项 → 第一项、第三项. */
function withEachUnit(said: string): string {
  return said.replace(list, (whole, ...rest) => {
    const groups = rest[rest.length - 1] as Record<string, string | undefined>;
    const { listed = '', listUnit = '', listInserted } = groups;
    const each = membersOf(whole, 0, listed, whole.length).map(
      ({ number, joint }) => `${joint || '、'}第${number}${listUnit}`,
    );
    const inserted = listInserted === undefined ? '' : `之${listInserted}`;
    return `${each.join('').slice(1)}${inserted}`;
  });
}

const list = new RegExp(typedNumberList, 'g');

/**
 * How a unit is cited: 第十二条第二款第三项.
 * @param id `art_12__para_2__item_3`, `art_17-1`
 * @returns null for an id that isn't an article's or in one
 */
export function formatCitation(
  id: string,
  { brackets = false, onlyParagraph = false }: { brackets?: boolean; onlyParagraph?: boolean } = {},
): string | null {
  const match = /^art_(\d+)(?:-(\d+))?(?:__para_(\d+))?(?:__item_(\d+))?(?:__sub_(\d+))?$/.exec(id);
  if (!match) return null;
  const [article, inserted, paragraph, item, sub] = match.slice(1);
  if ([article, inserted, paragraph, item, sub].some((number) => number === '0')) return null;
  if ((item || sub) && !paragraph) return null;
  const word = (number: string) => formatNumeral(Number(number));
  return [
    `第${word(article ?? '')}条`,
    inserted && `之${word(inserted)}`,
    paragraph && !onlyParagraph && `第${word(paragraph)}款`,
    item && (brackets ? `第（${word(item)}）项` : `第${word(item)}项`),
    sub && `第${sub}目`,
  ]
    .filter(Boolean)
    .join('');
}

/** Numbers of 条 款 项 目 as in ids. */
interface Steps {
  art?: string;
  para?: string;
  item?: string;
  sub?: string;
}

const levels = ['art', 'para', 'item', 'sub'] as const;
const signs = { 条: 'art', 款: 'para', 项: 'item', 目: 'sub' } as const;
const step = new RegExp(
  `^第?[（(]?([${numeral}]{1,9})[）)]?([条款项目])(?:之([一二三四五六七八九十]{1,3}|\\d{1,2}))?`,
);

/** One run of 条 款 项 目; what it leaves out stands as in the pointer before. */
function readPointer(text: string, before: Steps): { steps: Steps; length: number } | null {
  let steps: Steps = {};
  let length = 0;
  let last = -1;
  for (;;) {
    const bare = length === 0 ? /^([0-9０-９]+)$/.exec(text) : null;
    const match = bare ?? step.exec(text.slice(length));
    if (!match) break;
    const level = bare ? 0 : levels.indexOf(signs[match[2] as keyof typeof signs]);
    const number = parseNumeral(match[1] ?? '');
    const inserted = match[3] === undefined ? '' : `-${parseNumeral(match[3])}`;
    if (level <= last || !number || (inserted !== '' && level !== 0)) return null;
    if (last === -1) steps = above(before, level);
    steps[levels[level] as (typeof levels)[number]] = `${number}${inserted}`;
    last = level;
    length += match[0].length;
  }
  return last === -1 || steps.art === undefined ? null : { steps, length };
}

function above(steps: Steps, level: number): Steps {
  return Object.fromEntries(
    levels.slice(0, level).flatMap((name) => (steps[name] ? [[name, steps[name]]] : [])),
  );
}

function idOf({ art, para, item, sub }: Steps): string {
  const paragraph = para ?? (item || sub ? '1' : undefined);
  return [
    `art_${art}`,
    paragraph && `para_${paragraph}`,
    item && `item_${item}`,
    sub && `sub_${sub}`,
  ]
    .filter(Boolean)
    .join('__');
}

/** The units between the two ends, both left out; null where the ends don't fit each other. */
function rangeOf(from: Steps, to: Steps): string[] | null {
  const level = [...levels].reverse().find((name) => to[name] !== undefined) ?? 'art';
  const [first, last] = [Number(from[level]), Number(to[level])];
  const same = levels.slice(0, levels.indexOf(level)).every((name) => from[name] === to[name]);
  if (!same || !Number.isInteger(first) || !Number.isInteger(last)) return null;
  if (last <= first || last - first > 1000) return null;
  return Array.from({ length: last - first - 1 }, (_, position) =>
    idOf({ ...to, [level]: String(first + position + 1) }),
  );
}

function dottedIds(article: string, rest: string): string[] | null {
  const [para, item, sub] = rest.split(/[.．]/).slice(1);
  const numbers = [article, para, item, sub].filter((number) => number !== undefined);
  if (numbers.some((number) => /^0/.test(number))) return null;
  return [idOf({ art: article, para, item, sub })];
}
