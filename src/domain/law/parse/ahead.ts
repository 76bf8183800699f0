import { bareContentsEnd, contentsEnd, unnumberedEntries } from './contents.ts';
import type { Heading } from './heading-label.ts';
import type { Line } from './line.ts';
import { listHeadings } from './list-heading.ts';
import { squeeze } from '../space.ts';

/** What a line's kind depends on beyond what came before it, by the line's index. */
export interface Ahead {
  /** Whether the labels of this text stand without a space: 「第一条为了……」. */
  glued: boolean;
  /** Number of the next article behind a line; null behind the last. */
  articleAfter(index: number): string | null;
  /** 「一、管辖」, where it heads articles. */
  listHeading(index: number): Heading | null;
  /** 「管辖」, as the table of contents has it: a heading that never bore a number. */
  isListed(index: number): boolean;
  /** Where a table of contents that opens here ends; the line itself where none does. */
  contentsEnd(index: number): number;
}

/** Reads ahead once over all lines, so that asking costs nothing. */
export function aheadOf(lines: Line[]): Ahead {
  const glued = articlesAreGlued(lines);
  const after = articlesAfter(lines, glued);
  const headings = listHeadings(lines);
  const listed = unnumberedEntries(lines);
  return {
    glued,
    articleAfter: (index) => after[index] ?? null,
    listHeading: (index) => headings.get(index) ?? null,
    isListed: (index) => listed.size > 0 && listed.has(squeeze(lines[index]?.text ?? '')),
    contentsEnd(index) {
      const line = lines[index] as Line;
      if (line.isContents) return contentsEnd(lines, index);
      return line.heading?.number ? bareContentsEnd(lines, index) : index;
    },
  };
}

function articlesAreGlued(lines: Line[]): boolean {
  let balance = 0;
  for (const { article } of lines) if (article) balance += article.doubtful ? 1 : -1;
  return balance > 0;
}

function articlesAfter(lines: Line[], glued: boolean): (string | null)[] {
  const after: (string | null)[] = new Array(lines.length).fill(null);
  let next: string | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    after[index] = next;
    const article = lines[index]?.article;
    if (article && (glued || !article.doubtful)) next = article.number;
  }
  return after;
}
