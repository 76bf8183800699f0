import { articleLabel } from './article-label.ts';
import { follows } from './follows.ts';
import { headingLabel } from './heading-label.ts';
import { labelAt, ordinal } from './labels.ts';
import type { Line } from './line.ts';
import { listLabel } from './list-label.ts';
import { blank, trimBlank } from '../space.ts';

export interface Pieces {
  lines: Line[];
  /** Numbers of the lines that held more than one article. */
  several: number[];
}

/**
 * Lines that a collection glued together, taken apart: articles in their order, items in theirs,
 * and, where articles were glued, what stood on lines of its own before.
 */
export function ungluedLines(source: Line[]): Pieces {
  const several: number[] = [];
  const byArticle = source.map((line) => {
    const pieces = articlesOf(line);
    if (pieces.length > 1 && pieces.filter(opensArticle).length > 1) several.push(line.line);
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

const outer = ordinal('条');
const inner = ordinal('条', 'g');
const sentenceEnd = /[。；：！？”）]$/;

function articlesOf(line: Line): Line[] {
  const cuts: number[] = [];
  let last = numberOf(line.text);
  for (const match of line.text.matchAll(inner)) {
    if (match.index === 0) continue;
    const window = trimBlank(line.text.slice(Math.max(0, match.index - 60), match.index));
    const starts = sentenceEnd.test(window)
      ? last === null || follows(last, numberOf(match[0]) ?? '')
      : cuts.length === 0 && match.index <= 60 && headingLabel(window) !== null;
    if (!starts || (last === null && !headingLabel(window))) continue;
    const label = articleLabel(line.text.slice(match.index, match.index + 60), () => false);
    if (!label) continue;
    cuts.push(match.index);
    last = label.number;
  }
  return cut(line, cuts);
}

/** Of the article that a text begins with. */
function numberOf(text: string): string | null {
  return labelAt(outer, text)?.number ?? null;
}

/** Whatever the source marked the whole line as: the mark isn't its pieces'. */
function opensArticle({ text }: Line): boolean {
  return articleLabel(text, () => true) !== null;
}

const spaces = new RegExp(`[。；：！？”）]${blank}+(?=[^${blank.slice(1)})`, 'g');

function atSpaces(line: Line): Line[] {
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
function itemsOf(line: Line): Line[] {
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

function cut(line: Line, cuts: number[]): Line[] {
  const bounds = [0, ...cuts.filter((at) => at > 0), line.text.length];
  return bounds
    .slice(0, -1)
    .map((from, index) => line.saying(trimBlank(line.text.slice(from, bounds[index + 1]))))
    .filter(({ text }) => text !== '');
}
