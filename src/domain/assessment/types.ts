import type { z } from 'zod';
import type {
  adviceSchema,
  agesSchema,
  alertSchema,
  bandSchema,
  guideSchema,
  scaleSchema,
  scoringSchema,
} from './schema.ts';

export type ScaleRecord = z.output<typeof scaleSchema>;
export type GuideRecord = z.output<typeof guideSchema>;
export type Scoring = z.output<typeof scoringSchema>;
export type Band = z.output<typeof bandSchema>;
export type Alert = z.output<typeof alertSchema>;
export type Ages = z.output<typeof agesSchema>;
export type AgeGroup = Ages['groups'][number];
export type Advice = z.output<typeof adviceSchema>;
export type FunctionQuestion = NonNullable<Scoring['function_question']>;
export type AlertName = Alert['name'];
/** What a result says in place of its band's meaning, advice and retry. */
export type Instead = NonNullable<Alert['instead']>;
/** Which help of content/help/boxes.yaml comes first. */
export type NeededHelp = NonNullable<Advice['lines'][number]['help']>;

/** What a browser needs of a scoring table; examples stay at the build. */
export type ScoringRules = Omit<Scoring, 'examples'>;

/** The published code of each item in order, null where it is unanswered. */
export type Codes = (number | null)[];

export interface Score {
  /** After the author's transform; null while an item is unanswered. */
  total: number | null;
  raw: number | null;
  scales: Record<string, number>;
  band: string | null;
  alerts: AlertName[];
  complete: boolean;
}

export interface Option {
  value: number | string;
  text: string;
}

export interface Question {
  name: string;
  title: string;
  hint?: string;
  /** `many` takes any number of options, also none where it isn't required. */
  kind: 'one' | 'many';
  required: boolean;
  options: Option[];
}

export interface Questionnaire {
  title: string;
  instruction: string;
  questions: Question[];
}

export type Answer = number | string | (number | string)[];
export type Answers = Record<string, Answer>;

/** A scale as pages show it. */
export interface Scale {
  id: string;
  record: ScaleRecord;
  scoring: Scoring;
  sheet: Questionnaire;
  wording: 'checked' | 'unchecked';
  /** Whether a clinician's signature still fits the bands and their advice. */
  signed: boolean;
}
