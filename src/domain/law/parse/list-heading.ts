import type { Heading } from './heading-label.ts';
import type { Line } from './line.ts';
import type { ListLabel } from './list-label.ts';
import { squeeze } from '../space.ts';

/**
 * Judicial interpretations head their articles with 「一、管辖」 and 「（一）不动产抵押」: chapters and
 * their sections, where there are articles; a list's items otherwise.
 * @returns the headings by the index of their line
 */
export function listHeadings(lines: Line[]): Map<number, Heading> {
  const found = new Map<number, Heading>();
  if (!lines.some(({ article }) => article)) return found;
  const chaptered = lines.some(
    ({ heading }) => heading?.type === 'chapter' && heading.label !== null,
  );
  let last = { dun: 0, paren: 0 };
  let open = { dun: 0, paren: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.article) {
      open = { dun: 0, paren: 0 };
      continue;
    }
    const label = line.list;
    if (label === null) {
      if (line.heading) last = { dun: 0, paren: 0 };
      continue;
    }
    const { style } = label;
    if (style !== 'dun' && style !== 'paren') continue;
    const number = Number(label.number);
    // Next among the headings and not the next item of the article's own list.
    const follows =
      number === last[style] + 1 &&
      (number === 1 || open[style] + 1 !== number) &&
      leadsToArticle(lines, index);
    if (!canHead(label) || (line.mark === 0 && !(follows && (style === 'dun' || last.dun > 0)))) {
      open[style] = number;
      continue;
    }
    open = { dun: 0, paren: 0 };
    last = style === 'dun' ? { dun: number, paren: 0 } : { ...last, paren: number };
    const type = style === 'dun' && !chaptered ? 'chapter' : 'section';
    found.set(index, { type, number: label.number, label: label.label, heading: label.rest });
  }
  return found;
}

/** The articles go on right behind it, or behind the first heading below it. */
function leadsToArticle(lines: Line[], index: number): boolean {
  if (/[：:，,、]$/.test(lines[index - 1]?.text.slice(-1) ?? '')) return false;
  if (lines[index + 1]?.article) return true;
  const below = lines[index + 1]?.list;
  if (below?.style !== 'paren' || below.number !== '1' || !canHead(below)) return false;
  return Boolean(lines[index + 2]?.article);
}

function canHead({ rest, doubtful }: ListLabel): boolean {
  return (
    !doubtful && rest !== '' && squeeze(rest).length <= 40 && !/[。；：，！？;:,!?]/.test(rest)
  );
}
