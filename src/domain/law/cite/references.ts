import { type HeldLaws, heldAtEnd } from './held-laws.ts';
import type { LawIndex, Place } from '../law-index.ts';
import { numeral } from '../numerals.ts';
import { type Pointer, pointersIn } from './pointers.ts';
import { type Reached, resolvePointer } from './resolve-pointer.ts';

/** A citation in a text as a link. */
export interface Reference {
  start: number;
  end: number;
  /** The law's id where it is another one that the portal holds, else null. */
  law: string | null;
  /** A node of that law; null where the whole law is meant. */
  target: string | null;
  /** How many units from the target on: 前两款 is 2. */
  count: number;
}

/**
 * The citations in one node's words that lead somewhere. Words are never changed, and what isn't
 * certainly a citation (「第二条路」), or cites what isn't there, stays plain text.
 */
export function referencesIn(
  text: string,
  place: Place,
  index: LawIndex,
  held: HeldLaws,
): Reference[] {
  return chainsOf(pointersIn(text), text).flatMap((chain) => {
    const last = chain.at(-1) as Pointer;
    const explicit = chain.some(({ kind }) => kind !== 'numbered');
    if (!explicit && !goesOn.test(text.slice(last.end))) return [];
    // 「第四十八第一款」 has lost its 条: which article's is not for us to guess.
    if (!explicit && misprinted.test(text.slice(0, chain[0]?.start))) return [];
    return referencesOf(chain, text, place, index, held);
  });
}

function referencesOf(
  chain: Pointer[],
  text: string,
  place: Place,
  index: LawIndex,
  held: HeldLaws,
): Reference[] {
  const references: Reference[] = [];
  let reached: Reached = { law: named(text.slice(0, chain[0]?.start), held), node: null };
  /** What the numbers of one list are all read from. */
  let shared = reached;
  let open: Reference | null = null;
  for (const [position, pointer] of chain.entries()) {
    const nested = isInside(chain[position - 1], pointer);
    if (pointer.listed) reached = shared;
    else shared = reached;
    const next = resolvePointer(pointer, nested, reached, place, index, held);
    if (!next) {
      // 《别的法》第十条 of a law that isn't held: what follows in the chain is that law's.
      reached = { law: reached.law, node: null, lost: true };
      open = null;
      continue;
    }
    reached = next;
    // A unit inside the one just read makes the same link longer; 本法 alone is none.
    if (open && nested) open.end = pointer.end;
    else open = { start: pointer.start, end: pointer.end, law: null, target: null, count: 1 };
    open.law = next.law.held;
    open.target = next.node;
    open.count = next.count ?? 1;
    const links = next.law.held !== null || next.node !== null;
    if (links && !references.includes(open)) references.push(open);
  }
  return references.filter(
    ({ law, target }) => law !== null || (target !== null && target !== place.article?.id),
  );
}

/** 第一款第二项: the second right behind the first, and of a unit below its. */
function isInside(outer: Pointer | undefined, inner: Pointer): boolean {
  if (outer?.end !== inner.start || inner.listed) return false;
  return units.indexOf(outer.unit) < units.indexOf(inner.unit);
}

const units: Pointer['unit'][] = ['法', '编', '章', '节', '条', '款', '项', '目'];

/** Pieces that stand together: 第一款第一项、第二项；第七条至第九条. */
function chainsOf(pointers: Pointer[], text: string): Pointer[][] {
  const chains: Pointer[][] = [];
  for (const pointer of pointers) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    const gap = before ? text.slice(before.end, pointer.start) : null;
    const starts = pointer.kind === 'law' || pointer.kind === 'own' || pointer.kind === 'annex';
    if (chain && gap !== null && (pointer.listed || (joins.test(gap) && !(starts && gap === ''))))
      chain.push(pointer);
    else chains.push([pointer]);
  }
  return chains;
}

const joins = /^\s*(?:|、|和|或|或者|以及|及|与|至|到|中|的|（以下简称[^）]{1,20}）)\s*$/;

/** What may follow a citation that says neither 本法 nor 前款: not 「第二条路」, not 「第一项工作」. */
const goesOn =
  /^\s*(?:$|[、，。；：:）)”]|所?(?:规定|列|称|指|述)|的|中|和|或|及|与|至|以[外及内]|之(?:规定|一|外|间)|情形|行为|条件|项目|内容|事项|职责|标准|罪|处[理罚]|执行|办理)/;

const misprinted = new RegExp(`第[${numeral}]{1,9}$`);

/** The law whose name stands right before, without 《》: 「刑法第二百条」 is not this law's 第二百条. */
function named(before: string, held: HeldLaws): Reached['law'] {
  const name = /[\p{Script=Han}]+$/u.exec(before)?.[0] ?? '';
  if (!/(?:法|条例|规定|办法|细则|规则|决定|解释|章程|公约)$/.test(name))
    return { held: null, own: true };
  if (
    /(?:前[一二两三四五六七八九]?[条款项]|上述|下列|有关|相关|按照|依照|违反)规定$|依法$/.test(name)
  )
    return { held: null, own: true };
  return { held: heldAtEnd(name, held), own: false };
}
