import type { MarkdownNode } from './markdown-node.ts';

/**
 * GitHub's Markdown lets an address typed in running text go on to the next space, and Chinese has
 * none: here it ends at Chinese punctuation, and what follows is text again.
 */
export function remarkBareAddresses() {
  return (tree: MarkdownNode, { value }: { value: unknown }): void => visit(tree, String(value));
}

function visit(node: MarkdownNode, source: string): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (isTypedAddress(child, source)) return parts(child.children?.[0]?.value ?? '', child);
    visit(child, source);
    return [child];
  });
}

/** Not `[文字](地址)` and not `<地址>`. */
function isTypedAddress({ type, position }: MarkdownNode, source: string): boolean {
  return type === 'link' && !'[<'.includes(source[position?.start.offset ?? 0] ?? '[');
}

const end = String.raw`\s<>\u3000-\u303f\uff00-\uffef“”‘’…—`;
const address = new RegExp(
  String.raw`(?:https?://|www\.)[^${end}]*[^${end}.,;:!?'"*_~)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  'g',
);

/** Addresses and the text between them. */
function parts(text: string, { position }: MarkdownNode): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index), position });
    nodes.push({
      type: 'link',
      url: urlOf(found),
      children: [{ type: 'text', value: found, position }],
      position,
    });
    from = index + found.length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from), position });
  return nodes;
}

function urlOf(typed: string): string {
  if (/^https?:/.test(typed)) return typed;
  return typed.startsWith('www.') ? `http://${typed}` : `mailto:${typed}`;
}
