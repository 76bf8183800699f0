import { reviewGaps } from '../../src/domain/site/release.ts';
import { kinds } from '../../src/entries/kinds.ts';
import type { Release } from '../../src/entries/release.ts';
import type { Item } from './item.ts';

/** Entries that public mode would leave out, with what each lacks. Demonstrations never go public. */
export function reviewItems(releases: Release[]): Item[] {
  return releases
    .filter(({ entry, gaps }) => !entry.data.demo && gaps.length > 0)
    .map(({ entry: { kind, id, file, data }, hash, gaps }) => ({
      section: kinds[kind].section,
      text: `${file.file}：${gaps.join('、')}`,
      file: file.file,
      field: reviewGaps(data.review, hash).length > 0 ? 'review' : '',
      who: null,
      ask: null,
      blocking: kinds[kind].required.some((needed) => needed === '*' || needed === id),
    }));
}
