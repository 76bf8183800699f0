import { type Annex, annexLabel } from './annex-label.ts';
import { articleLabel } from './article-label.ts';
import { bareContentsEnd, contentsEnd, opensContents } from './contents.ts';
import { type Heading, headingLabel } from './heading-label.ts';
import type { Label } from './labels.ts';
import { type ListLabel, listLabel } from './list-label.ts';
import { listHeadings } from './list-heading.ts';
import { quotedEnd } from './quoted.ts';
import { squeeze } from '../space.ts';
import type { SourceLine } from '../types.ts';

/** What a line is, before its place in the tree is known. */
export type Unit = { line: number; numbered: boolean } & (
  | { kind: 'heading'; heading: Heading; mark: number }
  | { kind: 'article'; label: Label }
  | { kind: 'list'; list: ListLabel; text: string; opening: boolean; marked: boolean }
  | { kind: 'plain'; text: string; opening: boolean; marked: boolean }
  | { kind: 'preface'; text: string; expected: boolean }
  | { kind: 'annex'; annex: Annex }
  | { kind: 'annex-text'; text: string }
);

/** Lines to units, one after the other; the number of the last article decides doubtful cases. */
export function unitsOf(lines: SourceLine[]): Unit[] {
  const units: Unit[] = [];
  const quotes = quotedEnd(lines);
  const glued = articlesAreGlued(lines);
  const laterArticle = nextArticleIsDue(lines, glued);
  const headings = listHeadings(lines);
  let last: string | null = null;
  let begun = false;
  let annexed = false;
  let pendingHeading = false;
  for (let index = 0; index < lines.length; index++) {
    const { text, mark, line, numbered = false } = lines[index] as SourceLine;
    const at = { line, numbered };
    const marked = mark > 0;
    const annex = annexLabel(text, marked);
    if (annex && (annexed || (begun && !laterArticle(index, last)))) {
      units.push({ ...at, kind: 'annex', annex });
      annexed = true;
      continue;
    }
    if (annexed) {
      units.push({ ...at, kind: 'annex-text', text });
      continue;
    }
    const contents = begun ? index : tableEnd(lines, index);
    if (contents > index) {
      for (const entry of lines.slice(index, contents))
        units.push({
          line: entry.line,
          numbered: false,
          kind: 'preface',
          text: entry.text,
          expected: true,
        });
      index = contents - 1;
      continue;
    }
    if (!begun && /^[序前]言$/.test(squeeze(text))) {
      units.push({ ...at, kind: 'preface', text, expected: true });
      continue;
    }
    const isDue: (number: string) => boolean = (number) =>
      due(last, number) || (glued && isAhead(last, number));
    const article = articleLabel(text, isDue, marked);
    if (article) {
      last = article.number;
      begun = true;
      pendingHeading = false;
      units.push({ ...at, kind: 'article', label: article });
      if (article.rest !== '') pushText(article.rest, index, true);
      continue;
    }
    const list = headings.has(index) ? null : listLabel(text);
    const heading = headings.get(index) ?? (list ? null : headingLabel(text, marked));
    if (heading) {
      begun = true;
      pendingHeading = heading.heading === null;
      units.push({ ...at, kind: 'heading', heading, mark });
      continue;
    }
    const previous = units.at(-1);
    if (pendingHeading && previous?.kind === 'heading' && !list && isName(text)) {
      previous.heading = { ...previous.heading, heading: text };
      pendingHeading = false;
      continue;
    }
    pendingHeading = false;
    if (list) begun = true;
    if (!begun && !list) {
      const end = quotes(index);
      const whole = lines.slice(index, end + 1).map((next) => next.text);
      units.push({ ...at, kind: 'preface', text: whole.join('\n'), expected: false });
      index = end;
    } else pushText(text, index, false, marked);

    function pushText(words: string, from: number, opening: boolean, isMarked = false): void {
      const end = quotes(from);
      const more = lines.slice(from + 1, end + 1).map((next) => next.text);
      const whole = [words, ...more].join('\n');
      const label = listLabel(words);
      units.push(
        label
          ? {
              ...at,
              kind: 'list',
              list: { ...label, rest: [label.rest, ...more].join('\n') },
              text: whole,
              opening,
              marked: isMarked,
            }
          : { ...at, kind: 'plain', text: whole, opening, marked: isMarked },
      );
      index = end;
    }
  }
  return units;
}

/** Where a table of contents that opens here ends; the line itself where none does. */
function tableEnd(lines: SourceLine[], index: number): number {
  const { text, mark } = lines[index] as SourceLine;
  if (opensContents(text)) return contentsEnd(lines, index);
  return headingLabel(text, mark > 0)?.number ? bareContentsEnd(lines, index) : index;
}

/** Whether this article number is the one that follows `last`. */
export function due(last: string | null, number: string): boolean {
  // A file may start late: the first number is never out of turn.
  if (last === null) return true;
  const [main = 0, extra = 0] = last.split('-').map(Number);
  return number === String(main + 1) || number === `${main}-${extra + 1}`;
}

/** Where no label has a space after it, an article may be missing and the next still be one. */
function isAhead(last: string | null, number: string): boolean {
  const ahead = Number(number.split('-')[0]) - Number(last?.split('-')[0] ?? 0);
  return ahead > 0 && ahead <= farthest;
}

const farthest = 10;

/** Whether the labels of this text stand without a space: 「第一条为了……」. */
function articlesAreGlued(lines: SourceLine[]): boolean {
  let balance = 0;
  for (const { text, mark } of lines) {
    if (articleLabel(text, () => false, mark > 0)) balance -= 1;
    else if (articleLabel(text, () => true, mark > 0)) balance += 1;
  }
  return balance > 0;
}

/** A chapter's name on the line after its number. */
function isName(text: string): boolean {
  return squeeze(text).length <= 30 && !/[，。；：]/.test(text);
}

/** Whether the articles go on after a line: then 「附件」 there opens no annex, which may have its own. */
function nextArticleIsDue(
  lines: SourceLine[],
  glued: boolean,
): (index: number, last: string | null) => boolean {
  const next: (string | null)[] = new Array(lines.length + 1).fill(null);
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text, mark } = lines[index] as SourceLine;
    next[index] = articleLabel(text, () => glued, mark > 0)?.number ?? next[index + 1] ?? null;
  }
  return (index, last) => {
    const number = next[index + 1] ?? null;
    return number !== null && due(last, number);
  };
}
