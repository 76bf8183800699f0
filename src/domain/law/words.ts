import type { LawNode } from './types.ts';

/** A node's printed words and those of everything in it, in document order. */
export function wordsOf(node: LawNode): string {
  const own = [node.label, node.heading, node.text].filter((part) => part !== null);
  return [...own, ...node.children.map(wordsOf)].join('\n');
}
