import type { z } from 'zod';
import type { serviceSchema, townSchema } from './schema.ts';

export type Service = z.output<typeof serviceSchema>;
export type Town = z.output<typeof townSchema>;
export type Kind = 'hotlines' | 'rooms' | 'units' | 'hospitals' | 'cells';
