import type { SearchRecord } from './search-index.ts';

/** Search records smaller than a page. */
export function searchRecords(): SearchRecord[] {
  return [];
}
