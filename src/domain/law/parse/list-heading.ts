import { articleLabel } from './article-label.ts';
import { type Heading, headingLabel } from './heading-label.ts';
import { type ListLabel, listLabel } from './list-label.ts';
import { squeeze } from '../space.ts';
import type { SourceLine } from '../types.ts';

/**
 * Judicial interpretations head their articles with 「一、管辖」 and 「（一）不动产抵押」: chapters and
 * their sections, where there are articles; a list's items otherwise.
 * @returns the headings by the index of their line
 */
export function listHeadings(lines: SourceLine[]): Map<number, Heading> {
  const found = new Map<number, Heading>();
  const articles = lines.map(({ text, mark }) => articleLabel(text, () => true, mark > 0) !== null);
  if (!articles.includes(true)) return found;
  const chaptered = lines.some(({ text, mark }) => {
    const heading = headingLabel(text, mark > 0);
    return heading?.type === 'chapter' && heading.label !== null;
  });
  let last = { dun: 0, paren: 0 };
  let open = { dun: 0, paren: 0 };
  for (const [index, { text, mark }] of lines.entries()) {
    if (articles[index]) {
      open = { dun: 0, paren: 0 };
      continue;
    }
    const label = listLabel(text);
    if (label === null) {
      if (headingLabel(text, mark > 0)) last = { dun: 0, paren: 0 };
      continue;
    }
    const { style } = label;
    if (style !== 'dun' && style !== 'paren') continue;
    const number = Number(label.number);
    // Next among the headings and not the next item of the article's own list.
    const follows =
      number === last[style] + 1 && (number === 1 || open[style] + 1 !== number) && leads(index);
    if (!isName(label) || (mark === 0 && !(follows && (style === 'dun' || last.dun > 0)))) {
      open[style] = number;
      continue;
    }
    open = { dun: 0, paren: 0 };
    last = style === 'dun' ? { dun: number, paren: 0 } : { ...last, paren: number };
    const type = style === 'dun' && !chaptered ? 'chapter' : 'section';
    found.set(index, { type, number: label.number, label: label.label, heading: label.rest });
  }
  return found;

  /** The articles go on right behind it, or behind the first heading below it. */
  function leads(index: number): boolean {
    if (/[：:，,、]$/.test(lines[index - 1]?.text ?? '')) return false;
    if (articles[index + 1]) return true;
    const below = listLabel(lines[index + 1]?.text ?? '');
    return (
      below?.style === 'paren' &&
      below.number === '1' &&
      isName(below) &&
      articles[index + 2] === true
    );
  }
}

function isName({ rest, doubtful }: ListLabel): boolean {
  return (
    !doubtful && rest !== '' && squeeze(rest).length <= 40 && !/[。；：，！？;:,!?]/.test(rest)
  );
}
