import type { z } from 'zod';
import type {
  boxesSchema,
  cardsSchema,
  childrenSchema,
  helpPageSchema,
  situationSchema,
  whoKnowsSchema,
} from './schema.ts';

export type HelpPage = z.output<typeof helpPageSchema>;
export type Boxes = z.output<typeof boxesSchema>;
export type Children = z.output<typeof childrenSchema>;
export type Situation = z.output<typeof situationSchema>;
export type WhoKnows = z.output<typeof whoKnowsSchema>;
export type Cards = z.output<typeof cardsSchema>;
