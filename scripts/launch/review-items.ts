import { reviewGaps } from '../../src/domain/site/release.ts';
import type { Entry } from '../content/entries.ts';
import type { Item } from './item.ts';

/** Entries that public mode would leave out, with what each lacks. Demonstrations never go public. */
export function reviewItems(entries: Entry[]): Item[] {
  return entries
    .filter(({ data }) => !data.demo)
    .flatMap(({ section, file, data, hash }) => {
      const gaps = reviewGaps(data.review, hash);
      if (gaps.length === 0) return [];
      return [{ section, text: `${file}：${gaps.join('、')}`, blocking: required.test(file) }];
    });
}

/** Without these a public site would be unlawful or of no use; any other entry may simply stay out. */
const required =
  /^content\/(pages\/(about|privacy|accessibility)|services\/hotlines\/(12356|110|120))\.mdx$/;
