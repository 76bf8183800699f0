import { numeral } from '../numerals.ts';

/** One number of a list that shares its 条, 款 or 项: 「第一、」 and 「三项」 of 第一、三项. */
export interface Member {
  start: number;
  end: number;
  /** The printed number. */
  number: string;
  /** What stands before it: 、 和 至; empty for the first. */
  joint: string;
}

/** So that a text full of lists that end in nothing is still read in linear time. */
const longest = 60;
const count = `[${numeral}]{1,9}`;
const joint = '或者|以及|直至|[、和及与或至到~～—–-]';
const typedJoint = `${joint}|[，,]`;
const inBrackets = `[（(]\\s*${count}\\s*[）)]`;
const member = new RegExp(
  `(\\s*(?:${typedJoint})\\s*)?(?:第\\s*)?(?:[（(]\\s*(?<bracketed>${count})\\s*[）)]|(?<plain>${count}))`,
  'g',
);

/**
 * Numbers that share the unit behind the last of them, as a regular expression's source with the
 * named groups `listed`, `listUnit` and `listInserted`: 第一、三项, 第（一）、第（三）项, 第（一）（三）项,
 * 第十至十二条. The first bears 第 or brackets: 「三、五条」 in a sentence counts.
 */
export const numberList = listOf('第\\s*', joint);

/** The same in what somebody typed as a citation, where 2、3款 is none but that. */
export const typedNumberList = listOf('(?:第\\s*)?', typedJoint);

/** The numbers of a list in their order, by their places in `text`. */
export function membersOf(text: string, from: number, listed: string, end: number): Member[] {
  const found = [...listed.matchAll(member)];
  return found.map((match, index) => {
    const [printed = '', joint = ''] = match;
    const start = from + match.index + joint.length;
    const after = from + match.index + printed.length;
    return {
      start: start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0),
      end: index === found.length - 1 ? end : after,
      number: match.groups?.bracketed ?? match.groups?.plain ?? '',
      joint: joint.trim(),
    };
  });
}

function listOf(first: string, joints: string): string {
  const more = `\\s*(?:${joints})\\s*(?:第\\s*)?(?:${inBrackets}|${count})|\\s*${inBrackets}`;
  const inserted = '(?:之(?<listInserted>[一二三四五六七八九十]{1,3}))?';
  return `(?<listed>(?:${first}(?:${inBrackets}|${count})|${inBrackets})(?:${more}){1,${longest}})\\s*(?<listUnit>[编章节条款目]|项(?!目))${inserted}`;
}
