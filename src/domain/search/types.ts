import type { z } from 'zod';
import type { intentsSchema } from './schema.ts';

export type Intents = z.output<typeof intentsSchema>;

/** What the search page hands its script. */
export interface SearchWords {
  danger: DangerTable;
  synonyms: string[][];
}

/** content/search/intents.yaml in the forms in which people type it; made at build. */
export interface DangerTable {
  /** The most urgent first. */
  kinds: DangerKind[];
  /** Traditional characters that stand for one of the words', each with its simplified one. */
  simplified: Record<string, string>;
}

export interface DangerKind {
  id: string;
  words: string[];
  /** Harmless neighbours: 「不想活动」 is no 「不想活」. */
  unless: string[];
  /** Another kind that has to be said as well: 「我妈」 alone is no danger, 「我妈不想活了」 is. */
  about: string | null;
  /** Spelt in letters without tones: long enough to be meant wherever it stands. */
  spelt: string[];
  /** So short that it must be all that was typed: 想死 is spelt like 相思. */
  speltWhole: string[];
  speltUnless: string[];
}
