import { articleLabel } from './article-label.ts';
import { headingLabel } from './heading-label.ts';
import { labelAt, ordinal } from './labels.ts';
import { listLabel } from './list-label.ts';
import { blank, trimBlank } from '../space.ts';
import type { SourceLine } from '../types.ts';

export interface Pieces {
  lines: SourceLine[];
  /** Numbers of the lines that held more than one article. */
  several: number[];
}

/**
 * Lines that a collection glued together, taken apart: articles in their order, items in theirs,
 * and, where articles were glued, what stood on lines of its own before.
 */
export function ungluedLines(source: SourceLine[]): Pieces {
  const several: number[] = [];
  const byArticle = source.map((line) => {
    const pieces = articlesOf(line);
    const labels = pieces.filter(({ text }) => articleLabel(text, () => true)).length;
    if (labels > 1) several.push(line.line);
    return pieces;
  });
  // Chinese text has no space after a full stop: where articles were glued it stands for a line's end.
  const spaced = several.length > 0;
  const lines = byArticle
    .flat()
    .flatMap((line) => (spaced ? atSpaces(line) : [line]))
    .flatMap(itemsOf);
  return { lines, several };
}

const inner = ordinal('条', 'g');
const sentenceEnd = /[。；：！？”）]$/;

function articlesOf(line: SourceLine): SourceLine[] {
  const cuts: number[] = [];
  let last = labelAt(ordinal('条'), line.text)?.number ?? null;
  inner.lastIndex = 0;
  for (const match of line.text.matchAll(inner)) {
    if (match.index === 0) continue;
    const window = trimBlank(line.text.slice(Math.max(0, match.index - 60), match.index));
    const starts = sentenceEnd.test(window)
      ? last === null || follows(last, match[0])
      : cuts.length === 0 && match.index <= 60 && headingLabel(window) !== null;
    const label = articleLabel(line.text.slice(match.index, match.index + 60), () => false);
    if (!starts || !label || (last === null && !headingLabel(window))) continue;
    cuts.push(match.index);
    last = label.number;
  }
  return cut(line, cuts);
}

function follows(last: string, printed: string): boolean {
  const next = labelAt(ordinal('条'), printed)?.number ?? '';
  const [main = 0, extra = 0] = last.split('-').map(Number);
  return next === String(main + 1) || next === `${main}-${extra + 1}`;
}

const spaces = new RegExp(`[。；：！？”）]${blank}+(?=[^${blank.slice(1)})`, 'g');

function atSpaces(line: SourceLine): SourceLine[] {
  return cut(
    line,
    [...line.text.matchAll(spaces)]
      .map(({ index, 0: { length } }) => index + length)
      .filter((at) => !labelOnly.test(line.text.slice(Math.max(0, at - 12), at))),
  );
}
/** 「（一） 监督……」: the space after a label ends no line. */
const labelOnly = new RegExp(`[（(][一二三四五六七八九十\\d]{1,3}[）)]${blank}+$`);

const itemStart = new RegExp(
  `(?:^|[：:；;。]${blank}*|${blank})(?=[（(][一二三四五六七八九十]{1,3}[）)])`,
  'g',
);

/** 「……：（一）……；（二）……」: at least two items that follow each other, outside quotation marks. */
function itemsOf(line: SourceLine): SourceLine[] {
  const starts = [...line.text.matchAll(itemStart)]
    .map(({ index, 0: { length } }) => index + length)
    .flatMap((at) => {
      const label = listLabel(line.text.slice(at, at + 40));
      return label ? [{ at, number: Number(label.number) }] : [];
    });
  const run: number[] = [];
  let due: number | null = null;
  for (const { at, number } of starts) {
    if (number !== (due ?? number) || (due === null && at > 0 && number !== 1)) continue;
    run.push(at);
    due = number + 1;
  }
  const [first] = run;
  if (run.length < 2 || first === undefined || quoted(line.text, first)) return [line];
  return cut(line, run);
}

function quoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

function cut(line: SourceLine, cuts: number[]): SourceLine[] {
  const bounds = [0, ...cuts.filter((at) => at > 0), line.text.length];
  return bounds
    .slice(0, -1)
    .map((from, index) => ({ ...line, text: trimBlank(line.text.slice(from, bounds[index + 1])) }))
    .filter(({ text }) => text !== '');
}
