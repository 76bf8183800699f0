import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { remarkBareAddresses } from './bare-addresses.ts';
import type { MarkdownNode } from './markdown-node.ts';

/** A single ~ is a range (8:30~12:00), never a strike-through. */
const strike = { singleTilde: false };

/**
 * How editors' Markdown is read, by Astro and by `npm run check` alike: GitHub's, with marks that
 * work beside Chinese punctuation and bare addresses that end at it.
 */
export const remarkPlugins = [
  [remarkGfm, strike],
  [remarkCjkFriendly, {}],
  [remarkCjkStrikethrough, strike],
  [remarkBareAddresses, {}],
] as const;

/** @throws where an .mdx holds what would be a program */
export function readMarkdown(text: string, mdx: boolean): MarkdownNode {
  const reader = unified()
    .use(remarkParse)
    .use(mdx ? [remarkMdx] : [])
    .use([...remarkPlugins] as PluggableList);
  return reader.runSync(reader.parse(text), text) as MarkdownNode;
}
