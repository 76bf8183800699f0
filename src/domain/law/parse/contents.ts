import type { Line } from './line.ts';
import { squeeze } from '../space.ts';

/**
 * Where a table of contents that opens at `start` (目录) ends: its first entry comes again, as the
 * heading in the text, or the first article or sentence comes.
 * @returns index of the first line after it
 */
export function contentsEnd(lines: Line[], start: number): number {
  const first = lines[start + 1];
  if (!first || !isEntry(first)) return start + 1;
  const key = keyOf(first);
  for (let index = start + 2; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (keyOf(line) === key || !isEntry(line)) return index;
  }
  return lines.length;
}

/**
 * The names that a table of contents prints without a number: bare lines of those words in the text
 * are headings as they were printed, and have lost nothing.
 */
export function unnumberedEntries(lines: Line[]): Set<string> {
  const start = lines.findIndex(({ isContents }) => isContents);
  if (start === -1) return new Set();
  const entries = lines.slice(start + 1, contentsEnd(lines, start));
  return new Set(entries.filter(({ heading }) => !heading?.number).map(keyOf));
}

function isEntry({ text, article }: Line): boolean {
  const short = squeeze(text).length <= 40 && !/[。；]$/.test(text);
  return short && (article === null || article.doubtful);
}

/** Number and kind where there are any: contents and heading may differ in spaces and page numbers. */
function keyOf({ text, bareHeading }: Line): string {
  if (bareHeading?.number) return `${bareHeading.type} ${bareHeading.number}`;
  return squeeze(text).replace(/[.…·\d]+$/, '');
}

/**
 * Some collections drop the word 目录 and leave its headings, one below the other, before the first
 * of them comes again over its articles.
 * @returns index of the first line after such headings; `start` where there are none
 */
export function bareContentsEnd(lines: Line[], start: number): number {
  const key = keyOf(lines[start] as Line);
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.heading === null) return start;
    if (keyOf(line) === key) return index > start + 1 ? index : start;
  }
  return start;
}
