import type { LawNode, ParsedLaw } from '../types.ts';

/** One line of a table of contents. */
export interface OutlineLine {
  id: string;
  /** From 0. */
  depth: number;
  label: string | null;
  heading: string | null;
  /** The articles below: 第七条—第十四条; null where there is none. */
  range: string | null;
}

/** 编 章 节 and annexes of a law; where it has none of these, its articles. */
export function outlineOf({ body }: Pick<ParsedLaw, 'body'>): OutlineLine[] {
  const lines = body.flatMap((node) => below(node, 0));
  if (lines.some(({ id }) => !id.startsWith('annex'))) return lines;
  const articles = body
    .filter(({ type }) => type === 'article')
    .map(({ id, label }) => ({ id, depth: 0, label, heading: null, range: null }));
  return [...articles, ...lines];
}

const headings = new Set<LawNode['type']>(['part', 'subpart', 'chapter', 'section', 'annex']);

function below(node: LawNode, depth: number): OutlineLine[] {
  if (!headings.has(node.type)) return [];
  const articles = articlesIn(node);
  const first = articles[0]?.label ?? null;
  const last = articles.at(-1)?.label ?? null;
  return [
    {
      id: node.id,
      depth,
      label: node.label,
      heading: node.heading,
      range: first === last ? first : `${first}—${last}`,
    },
    ...node.children.flatMap((child) => below(child, depth + 1)),
  ];
}

function articlesIn(node: LawNode): LawNode[] {
  return node.type === 'article' ? [node] : node.children.flatMap(articlesIn);
}
