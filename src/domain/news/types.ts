import type { z } from 'zod';
import type { newsSchema } from './schema.ts';

export type News = z.output<typeof newsSchema>;
