import type { Annex } from './annex-label.ts';
import type { Heading } from './heading-label.ts';
import type { Label } from './labels.ts';
import type { Line } from './line.ts';
import type { ListLabel } from './list-label.ts';

/** What a line is, before its place in the tree is known. */
export type Unit = { line: number } & (
  | { kind: 'heading'; heading: Heading; mark: number }
  | { kind: 'article'; label: Label }
  | WordsUnit
  | { kind: 'preface'; words: Line; expected: boolean }
  | { kind: 'annex'; annex: Annex }
  | { kind: 'annex-text'; words: Line }
);

/** A line of the rules themselves; `opening` where an article's label stood before it. */
export type WordsUnit =
  | { kind: 'list'; list: ListLabel; words: Line; opening: boolean }
  | { kind: 'plain'; words: Line; opening: boolean };
