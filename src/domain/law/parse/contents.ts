import { articleLabel } from './article-label.ts';
import { headingLabel } from './heading-label.ts';
import { squeeze } from '../space.ts';
import type { SourceLine } from '../types.ts';

/**
 * Where a table of contents that opens at `start` (目录) ends: its first entry comes again, as the
 * heading in the text, or the first article or sentence comes.
 * @returns index of the first line after it
 */
export function contentsEnd(lines: SourceLine[], start: number): number {
  const first = lines[start + 1];
  if (!first || !isEntry(first)) return start + 1;
  const key = keyOf(first.text);
  for (let index = start + 2; index < lines.length; index++) {
    const line = lines[index] as SourceLine;
    if (keyOf(line.text) === key || !isEntry(line)) return index;
  }
  return lines.length;
}

export function opensContents(text: string): boolean {
  return /^目[录次](?:$|第)/.test(squeeze(text));
}

function isEntry({ text, mark }: SourceLine): boolean {
  const short = squeeze(text).length <= 40 && !/[。；]$/.test(text);
  return short && articleLabel(text, () => false, mark > 0) === null;
}

/** Number and kind where there are any: contents and heading may differ in spaces and page numbers. */
function keyOf(text: string): string {
  const heading = headingLabel(text);
  if (heading?.number) return `${heading.type} ${heading.number}`;
  return squeeze(text).replace(/[.…·\d]+$/, '');
}

/**
 * Some collections drop the word 目录 and leave its headings, one below the other, before the first
 * of them comes again over its articles.
 * @returns index of the first line after such headings; `start` where there are none
 */
export function bareContentsEnd(lines: SourceLine[], start: number): number {
  const first = lines[start] as SourceLine;
  const key = keyOf(first.text);
  for (let index = start + 1; index < lines.length; index++) {
    const { text, mark } = lines[index] as SourceLine;
    if (headingLabel(text, mark > 0) === null) return start;
    if (keyOf(text) === key) return index > start + 1 ? index : start;
  }
  return start;
}
