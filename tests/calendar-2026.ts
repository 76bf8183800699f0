import { holidaysFrom } from '../src/exports/holidays.ts';

/** The real calendar of a whole year, for rules that stand or fall with real holidays. */
export const calendar = holidaysFrom(2026);
