import type { Band } from './types.ts';

/** The band a total falls in; both ends belong to a band. */
export function bandOf(bands: Band[], total: number): Band | undefined {
  return bands.find(({ from, to }) => total >= from && total <= to);
}
