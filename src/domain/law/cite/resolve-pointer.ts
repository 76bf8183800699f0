import { type HeldLaws, heldAs } from './held-laws.ts';
import type { LawIndex, Place } from '../law-index.ts';
import type { Pointer } from './pointers.ts';
import type { LawNode } from '../types.ts';

/** How far a citation has been read: the law, and the unit in it. */
export interface Reached {
  /** `own` for this law; else the id of a law the portal holds, or null for one it doesn't. */
  law: { held: string | null; own: boolean };
  node: string | null;
  count?: number;
  /** The piece before led nowhere. */
  lost?: boolean;
}

/**
 * Reads one more piece of a citation.
 * @param nested whether the piece stands right behind the one before (第一款第二项)
 * @returns null where it leads nowhere
 */
export function resolvePointer(
  pointer: Pointer,
  nested: boolean,
  from: Reached,
  place: Place,
  index: LawIndex,
  held: HeldLaws,
): Reached | null {
  const own = { held: null, own: true };
  switch (pointer.kind) {
    case 'law': {
      const id = heldAs(pointer.title, held);
      return { law: { held: id, own: false }, node: null };
    }
    case 'own':
      return { law: own, node: null };
    case 'annex':
      return at(own, `annex_${pointer.number === '' ? 'u1' : pointer.number}`, index);
    case 'this':
      return reach(own, hereOf(pointer, place));
    case 'previous':
      return previous(pointer, place, index);
    case 'numbered':
      return numbered(pointer, nested, from, place, index);
  }
}

function numbered(
  pointer: Pointer,
  nested: boolean,
  from: Reached,
  place: Place,
  index: LawIndex,
): Reached | null {
  const { law } = from;
  if (pointer.unit === '条') return ofLaw(law, `art_${pointer.number}`, index);
  if (!law.own) {
    // Units inside another law's article: that article's page shows them.
    if (law.held === null) return null;
    if (from.node === null || isHeading(pointer)) return { law, node: null };
    return { law, node: inside(from.node, pointer) };
  }
  if (from.lost) return null;
  const before = from.node === null ? undefined : index.get(from.node);
  if (isHeading(pointer)) {
    const type = ({ 编: 'part', 章: 'chapter', 节: 'section' } as const)[
      pointer.unit as '编' | '章' | '节'
    ];
    const within = nested ? (before?.node.id ?? null) : null;
    return reach(law, heading(type, pointer.number, within, place, index));
  }
  const article = before?.article ?? place.article;
  if (!article) return null;
  if (pointer.unit === '款') return at(law, `${article.id}__para_${pointer.number}`, index);
  const base = before ?? place;
  if (pointer.unit === '项') {
    return reach(law, child(holderOf(base, article, before !== undefined), 'item', pointer));
  }
  return reach(law, child(base.item ?? base.paragraph, 'subitem', pointer));
}

function isHeading({ unit }: Pointer): boolean {
  return unit === '编' || unit === '章' || unit === '节';
}

/**
 * The 款 whose 项 are meant: the one that was named, or one's own; where no 款 is named, the first,
 * or the only one that has any. Never another one for having that number.
 */
function holderOf(base: Place, article: LawNode, named: boolean): LawNode | null {
  const { paragraph } = base;
  if (paragraph && (named || hasItems(paragraph))) return paragraph;
  const listing = article.children.filter(hasItems);
  const [first] = article.children;
  return first && hasItems(first) ? first : listing.length === 1 ? (listing[0] ?? null) : null;
}

function hasItems({ children }: LawNode): boolean {
  return children.some(({ type }) => type === 'item');
}

function previous(pointer: Pointer, place: Place, index: LawIndex): Reached | null {
  const count = Number(pointer.number);
  const [node, siblings] = familyOf(pointer, place, index);
  const position = node ? siblings.indexOf(node) : -1;
  const first = position === -1 ? undefined : siblings[position - count];
  return first ? { law: { held: null, own: true }, node: first.id, count } : null;
}

function familyOf(
  { unit }: Pointer,
  { article, paragraph, item, ancestors }: Place,
  index: LawIndex,
): [LawNode | null, LawNode[]] {
  if (unit === '条')
    return [
      article,
      [...index.values()].map(({ node }) => node).filter(({ type }) => type === 'article'),
    ];
  if (unit === '款')
    return [paragraph, article?.children.filter(({ type }) => type === 'paragraph') ?? []];
  const parent = item ? ancestors.find((node) => node.children.includes(item)) : undefined;
  return [item, (parent ?? paragraph)?.children.filter(({ type }) => type === 'item') ?? []];
}

function hereOf({ unit }: Pointer, { article, paragraph, item }: Place): LawNode | null {
  return { 条: article, 款: paragraph, 项: item }[unit as '条' | '款' | '项'] ?? null;
}

/** 第三章, within the same 编 where numbers begin anew in each. */
function heading(
  type: LawNode['type'],
  number: string,
  within: string | null,
  place: Place,
  index: LawIndex,
): LawNode | null {
  const all = [...index.values()].filter(
    ({ node }) => node.type === type && node.number === number,
  );
  if (within !== null)
    return all.find(({ ancestors }) => ancestors.some(({ id }) => id === within))?.node ?? null;
  if (all.length === 1) return all[0]?.node ?? null;
  const near = all.find(({ ancestors }) =>
    ancestors.every((ancestor) => place.ancestors.includes(ancestor)),
  );
  return near?.node ?? null;
}

function inside(node: string, { unit, number }: Pointer): string {
  const step = { 款: 'para', 项: 'item', 目: 'sub' }[unit as '款' | '项' | '目'];
  const base = node.replace(new RegExp(`__${step}_.*$`), '');
  return `${base}${step === 'item' && !base.includes('__para_') ? '__para_1' : ''}__${step}_${number}`;
}

function child(node: LawNode | null, type: LawNode['type'], { number }: Pointer): LawNode | null {
  const children = node?.children ?? [];
  return children.find((inner) => inner.type === type && inner.number === number) ?? null;
}

function ofLaw(law: Reached['law'], id: string, index: LawIndex): Reached | null {
  if (law.own) return at(law, id, index);
  return law.held === null ? null : { law, node: id };
}

function at(law: Reached['law'], id: string, index: LawIndex): Reached | null {
  return index.has(id) ? { law, node: id } : null;
}

function reach(law: Reached['law'], node: LawNode | null): Reached | null {
  return node ? { law, node: node.id } : null;
}
