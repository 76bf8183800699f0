import type { z } from 'zod';
import type {
  decisionSchema,
  factSchema,
  reviewSchema,
  siteSchema,
  sourceSchema,
  wordsSchema,
} from './schema.ts';

export type Site = z.output<typeof siteSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Review = z.output<typeof reviewSchema>;
export type Fact = z.output<typeof factSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type Words = Omit<z.output<typeof wordsSchema>, 'demo' | 'review' | 'updated'>;
export type Mode = 'preview' | 'public';
