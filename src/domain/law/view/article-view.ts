import { citationOf } from '../cite/citation-of.ts';
import { articlesOf, type Place } from '../law-index.ts';
import type { Link, LinkedLaw } from './links.ts';
import type { LawNode } from '../types.ts';

/** A unit that an article cites or whose definition it uses. */
export interface Quoted {
  /** 第十二条第三款 */
  citation: string;
  /** Id of the first unit. */
  address: string;
  nodes: LawNode[];
}

/** All that an article's own page shows around its words. */
export interface ArticleView {
  article: LawNode;
  /** 第二章　设置, 第一节　位置和数量: from the outermost. */
  within: string[];
  previous: LawNode | null;
  next: LawNode | null;
  cites: Quoted[];
  defines: Quoted[];
  citedBy: LawNode[];
}

export function articleView(place: Place, linked: LinkedLaw): ArticleView {
  const { index, links, citedBy } = linked;
  const articles = articlesOf(index);
  const position = articles.indexOf(place);
  const own = [...index.values()]
    .filter(({ article }) => article === place.node)
    .flatMap(({ node }) => links.get(node.id) ?? [])
    .filter(({ law, target }) => law === null && index.get(target ?? '')?.article !== place.node);
  const quoted = (kind: Link['kind']) =>
    own
      .filter((link) => link.kind === kind && index.get(link.target ?? '')?.article)
      .filter((link, at, all) => all.findIndex(({ target }) => target === link.target) === at)
      .map((link) => quote(link, linked));
  return {
    article: place.node,
    within: place.ancestors.map(({ label, heading }) =>
      [label, heading].filter((part) => part !== null).join('　'),
    ),
    previous: articles[position - 1]?.node ?? null,
    next: articles[position + 1]?.node ?? null,
    cites: quoted('reference'),
    defines: quoted('term'),
    citedBy: (citedBy.get(place.node.id) ?? []).flatMap((id) => index.get(id)?.node ?? []),
  };
}

function quote({ target, count }: Link, { index }: LinkedLaw): Quoted {
  const place = index.get(target ?? '') as Place;
  return {
    citation: citationOf(place),
    address: place.node.id,
    nodes: unitsFrom(place, count, index),
  };
}

/** The unit and those after it of its kind: 前两款 are two. */
function unitsFrom(place: Place, count: number, index: LinkedLaw['index']): LawNode[] {
  if (count === 1) return [place.node];
  const siblings =
    place.node.type === 'article'
      ? articlesOf(index).map(({ node }) => node)
      : (place.ancestors.at(-1)?.children ?? []).filter(({ type }) => type === place.node.type);
  const from = siblings.indexOf(place.node);
  return siblings.slice(from, from + count);
}
