import { nearest } from '../check/nearest.ts';
import { type Column, columns } from './columns.ts';

/** A heading without the spaces, stars and remarks that offices add to it: 「名 称*（必填）」. */
export function bareHeading(words: string): string {
  return words
    .replace(/[\s*＊\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[：:]$/, '')
    .replace(/[（(](?:必填|必填项|选填|可选|可不填|没有不填)[）)]$/, '');
}

/** The column that a bare heading means. */
export function columnNamed(heading: string): Column | null {
  return (
    columns.find((column) => column.heading === heading) ??
    columns.find((column) => column.aliases.includes(heading)) ??
    null
  );
}

/** The column that a heading nobody knows most likely means: 办公电话 is a 电话, 名程 a slip. */
export function likely(heading: string): string | null {
  const known = columns.flatMap((column) => [column.heading, ...column.aliases]);
  const within = known
    .filter((one) => heading.endsWith(one) || heading.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  const close = within ?? nearest(heading, known);
  return close === null ? null : (columnNamed(close)?.heading ?? null);
}

/** How many of a row's cells are headings. */
export function knownIn(texts: string[]): number {
  return texts.filter((text) => text !== '' && columnNamed(bareHeading(text)) !== null).length;
}
