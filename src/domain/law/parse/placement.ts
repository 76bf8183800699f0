import type { ListLabel } from './list-label.ts';
import { dueIn, type OpenList } from './lists.ts';
import type { Outlook } from './outlook.ts';
import { endsOpen, followsSentence, suspectsHeading } from './suspicion.ts';
import type { LawNode, ProblemCode } from '../types.ts';
import type { Unit, WordsUnit } from './unit.ts';

/** What is open where a unit comes. */
export interface Open {
  article: boolean;
  paragraph: Pick<LawNode, 'text'> | null;
  /** The outermost first. */
  lists: readonly OpenList[];
  /** The last number of a text without articles that counts through 1. to 95.; 0 before it. */
  counted: number;
}

/** Where a unit goes, and what an editor should look at. */
export type Placement = { problem: ProblemCode | null } & (
  | { to: 'paragraph' }
  | { to: 'list'; list: ListLabel }
  /** Text behind the last unit of the open list at this depth, which goes on after it. */
  | { to: 'item'; depth: number }
  /** Text in the article, which goes on with a paragraph of its own. */
  | { to: 'article' }
  /** Text under the heading: the article is over. */
  | { to: 'container' }
);

/** The place of a unit with words, from its marks, its neighbours and what is open. */
export function placementOf(
  unit: Extract<Unit, { kind: 'list' | 'plain' | 'preface' }>,
  index: number,
  open: Open,
  outlook: Outlook,
): Placement {
  const suspected = (): boolean => suspectsHeading(outlook.units, index);
  if (unit.kind === 'preface')
    return container(!unit.expected && suspected() ? 'heading-suspected' : null);
  if (unit.kind === 'list') {
    if (!open.article && outlook.hasArticles)
      return container(suspected() ? 'heading-suspected' : 'stray-paragraph');
    if (goesInList(unit, index, open, outlook))
      return { to: 'list', list: unit.list, problem: gapIn(unit, open, outlook) };
  }
  return placementOfPlain(unit, index, open, outlook);
}

/** The place of what bears no label, or one that opens and continues no list here. */
function placementOfPlain(unit: WordsUnit, index: number, open: Open, outlook: Outlook): Placement {
  const { words, opening } = unit;
  const { units } = outlook;
  if (!opening && !endsOpen(units, index - 1) && isHeading(index, open, outlook))
    return container('heading-suspected');
  const depth = open.lists.findLastIndex(
    ({ style, number }) => outlook.next(index, style) === number + 1,
  );
  if (!outlook.hasArticles) {
    // A number may head several paragraphs there; only what was cut is odd.
    const problem = words.stopsAtComma && endsOpen(units, index) ? 'sentence-broken' : null;
    return depth === -1 ? container(problem) : { to: 'item', depth, problem };
  }
  if (depth !== -1) return { to: 'item', depth, problem: 'stray-paragraph' };
  if (!open.article) return container('stray-paragraph');
  if (!opening && words.isDate) return container('stray-paragraph');
  if (!opening && words.isTableOrNote) return { to: 'article', problem: 'stray-paragraph' };
  const broken = !words.isBracketed && endsOpen(units, index);
  return { to: 'paragraph', problem: broken ? 'sentence-broken' : null };
}

function container(problem: ProblemCode | null): Placement {
  return { to: 'container', problem };
}

/** Behind the last article a name needs no article after it: a table's, or who signs. */
function isHeading(index: number, open: Open, { units, lastArticle }: Outlook): boolean {
  if (suspectsHeading(units, index)) return true;
  return index > lastArticle + 1 && open.article && followsSentence(units, index);
}

type ListUnit = Extract<Unit, { kind: 'list' }>;

function goesInList(unit: ListUnit, index: number, open: Open, outlook: Outlook): boolean {
  const { style, number, doubtful } = unit.list;
  const expected = dueIn(open.lists, style);
  if (expected !== null) {
    const ahead = Number(number) - expected;
    return (style === 'paren' && !doubtful) || (ahead >= 0 && ahead <= (doubtful ? 0 : 3));
  }
  if (countsThrough(unit, outlook) && open.counted > 0) {
    const ahead = Number(number) - open.counted - 1;
    if (ahead >= 0 && ahead <= 3) return true;
  }
  const below = open.lists.at(-1)?.node;
  const lead = below ?? open.paragraph;
  if (doubtful) return number === '1' && endsWithColon(lead);
  if (style === 'paren') return true;
  if (style === 'dun') return !open.article || (number === '1' && opensList());
  // Arabic numbers: under an item, or directly under a paragraph that they belong to.
  if (lead === null) return countsThrough(unit, outlook) && number === '1' && opensList();
  return number === '1' && (below !== undefined || opensList());

  /** A lead-in with a colon, or a second number that follows. */
  function opensList(): boolean {
    return endsWithColon(open.paragraph) || unit.opening || outlook.next(index, style) === 2;
  }
}

/** 1. to 95. of an interpretation without articles, whatever headings stand between. */
function countsThrough({ list }: ListUnit, { hasArticles }: Outlook): boolean {
  return list.style === 'arabic' && !list.doubtful && !hasArticles;
}

function gapIn(unit: ListUnit, open: Open, outlook: Outlook): ProblemCode | null {
  const { style, number } = unit.list;
  const goesOn = countsThrough(unit, outlook) && number !== '1' ? open.counted + 1 : 1;
  return Number(number) === (dueIn(open.lists, style) ?? goesOn) ? null : 'item-gap';
}

function endsWithColon(lead: Open['paragraph']): boolean {
  return /[：:]$/.test(lead?.text?.slice(-1) ?? '');
}
