import type { HeldLaws } from '../cite/held-laws.ts';
import { type LawIndex, type Place, lawIndex } from '../law-index.ts';
import { type Reference, referencesIn } from '../cite/references.ts';
import { type Term, termsOf } from './terms.ts';
import type { ParsedLaw } from '../types.ts';

/** A stretch of a node's words that leads to another unit: a citation, or a defined term. */
export interface Link extends Reference {
  kind: 'reference' | 'term';
}

export interface LinkedLaw {
  index: LawIndex;
  /** Node id → its links, in the order of the words, none overlapping. */
  links: ReadonlyMap<string, Link[]>;
  /** Article id → ids of the articles that cite it, in their order. */
  citedBy: ReadonlyMap<string, string[]>;
}

/** Every citation and term of a law. A term is linked once in each article, where it first stands. */
export function linkLaw(law: Pick<ParsedLaw, 'body'>, held: HeldLaws): LinkedLaw {
  const index = lawIndex(law);
  const terms = termsOf(index);
  const links = new Map<string, Link[]>();
  const citedBy = new Map<string, string[]>();
  const used = new Set<string>();
  for (const [id, place] of index) {
    const { text } = place.node;
    if (text === null || !place.article) continue;
    const references = referencesIn(text, place, index, held).map((reference): Link => {
      return { ...reference, kind: 'reference' };
    });
    for (const { target, law: other } of references)
      if (target !== null && other === null) cite(target, place, index, citedBy);
    const found = [...references, ...termsIn(text, place, terms, references, used)];
    if (found.length > 0)
      links.set(
        id,
        found.sort((a, b) => a.start - b.start),
      );
  }
  return { index, links, citedBy };
}

function cite(
  target: string,
  { article }: Place,
  index: LawIndex,
  citedBy: Map<string, string[]>,
): void {
  const cited = index.get(target)?.article;
  if (!cited || !article || cited.id === article.id) return;
  const citing = citedBy.get(cited.id) ?? [];
  if (!citing.includes(article.id)) citedBy.set(cited.id, [...citing, article.id]);
}

function termsIn(
  text: string,
  place: Place,
  terms: Term[],
  taken: { start: number; end: number }[],
  used: Set<string>,
): Link[] {
  const links: Link[] = [];
  for (const { term, definedIn, from, within } of terms) {
    const key = `${place.article?.id} ${term}`;
    if (place.order < from || used.has(key) || place.node.id === definedIn) continue;
    if (within !== null && !inside(place, within)) continue;
    const free = (start: number): boolean =>
      ![...taken, ...links].some((link) => start < link.end && start + term.length > link.start);
    let start = text.indexOf(term);
    while (start !== -1 && !free(start)) start = text.indexOf(term, start + 1);
    if (start === -1) continue;
    used.add(key);
    links.push({
      kind: 'term',
      start,
      end: start + term.length,
      law: null,
      target: definedIn,
      count: 1,
    });
  }
  return links;
}

function inside({ node, ancestors }: Place, id: string): boolean {
  return node.id === id || ancestors.some((ancestor) => ancestor.id === id);
}
