import type { LawNode } from '../types.ts';

/** A unit as plain text, as printed: a line a paragraph or item, numbers before their words. */
export function linesOf(node: LawNode): string[] {
  const own = [node.label, node.heading, node.text].filter((part) => part !== null);
  const inner = node.children.flatMap(linesOf);
  if (node.type === 'article') {
    const [first = '', ...others] = inner;
    return [`${node.label ?? ''}　${first}`, ...others];
  }
  const glue = node.heading === null ? '' : '　';
  return own.length > 0 ? [own.join(glue), ...inner] : inner;
}
