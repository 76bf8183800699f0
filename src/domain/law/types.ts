import type { z } from 'zod';
import type { Mode, Words } from '../site/types.ts';
import type { lawNoteSchema, lawSchema } from './schema.ts';

export type LawRecord = z.output<typeof lawSchema>;
export type LawVersion = LawRecord['versions'][number];
export type LawNote = z.output<typeof lawNoteSchema>;

/** 编 · 分编 · 章 · 节 · 条 · 款 · 项 · 目 · 附件 · anything else, kept in its place. */
export type NodeType =
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'annex'
  | 'text';

/** One unit of a statute; label, heading and text are the printed words. */
export interface LawNode {
  type: NodeType;
  id: string;
  number: string | null;
  label: string | null;
  heading: string | null;
  text: string | null;
  children: LawNode[];
}

export type HeaderEvent = 'passed' | 'approved' | 'promulgated' | 'amended' | 'effective' | 'other';

export interface HeaderLine {
  text: string;
  event: HeaderEvent;
  date: string | null;
}

export type ProblemCode =
  | 'article-gap'
  | 'article-duplicate'
  | 'item-gap'
  | 'heading-suspected'
  | 'several-articles-on-a-line'
  | 'sentence-broken'
  | 'stray-paragraph'
  | 'numbering-lost'
  | 'content-left-out'
  | 'two-texts'
  | 'no-articles';

export interface ParseProblem {
  code: ProblemCode;
  /** Counted from 1; in docx the paragraph. */
  line: number;
  message: string;
}

/** What `law parse` prints. */
export interface ParsedLaw {
  title: string;
  header: HeaderLine[];
  effective: string | null;
  body: LawNode[];
  problems: ParseProblem[];
}

/** A visible line of the source, its markup taken off. */
export interface SourceLine {
  line: number;
  text: string;
  /** Depth of the heading mark: 1–6, 0 for none. */
  mark: number;
  /** Numbered by the word processor, whose number is not in the text. */
  numbered?: boolean;
}

/** A text as read from any kind of file. */
export interface SourceText {
  lines: SourceLine[];
  /** How many of the lines are the header, where the file says so; null where it doesn't. */
  headerLines: number | null;
  /** What the reader of the file found that the lines don't show. */
  problems?: ParseProblem[];
}

/** A law as it leaves the site as a file: its record, and one text where there is one. */
export interface LawCopy {
  id: string;
  record: LawRecord;
  version: LawVersion | null;
  law: ParsedLaw | null;
  mode: Mode;
  /** What a copy says of itself. */
  words: Pick<Words['laws'], 'unofficial' | 'demo'>;
}

/** The same of a law whose text is held. */
export type TextCopy = LawCopy & { version: LawVersion; law: ParsedLaw };
