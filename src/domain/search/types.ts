import type { z } from 'zod';
import type { intentSchema, synonymSchema } from './schema.ts';

export type Intent = z.output<typeof intentSchema>;
export type Synonym = z.output<typeof synonymSchema>;

/** What the search page hands its script. */
export interface SearchWords {
  intents: string[];
  synonyms: string[][];
}
