import type { LawNode, ParsedLaw } from './types.ts';

/** Where a node stands: what encloses it, and the unit its words are counted from. */
export interface Place {
  node: LawNode;
  /** From the outermost to the parent. */
  ancestors: LawNode[];
  article: LawNode | null;
  paragraph: LawNode | null;
  item: LawNode | null;
  /** Position in document order, from 0. */
  order: number;
}

/** Every node of a law by its id, in document order. */
export type LawIndex = ReadonlyMap<string, Place>;

export function lawIndex({ body }: Pick<ParsedLaw, 'body'>): LawIndex {
  const index = new Map<string, Place>();
  const visit = (node: LawNode, ancestors: LawNode[]): void => {
    const line = [...ancestors, node];
    index.set(node.id, {
      node,
      ancestors,
      article: ofType(line, 'article'),
      paragraph: ofType(line, 'paragraph'),
      item: ofType(line, 'item'),
      order: index.size,
    });
    for (const child of node.children) visit(child, line);
  };
  for (const node of body) visit(node, []);
  return index;
}

/** The articles of a law in their order. */
export function articlesOf(index: LawIndex): Place[] {
  return [...index.values()].filter(({ node }) => node.type === 'article');
}

function ofType(line: LawNode[], type: LawNode['type']): LawNode | null {
  return line.find((node) => node.type === type) ?? null;
}
