import type { Content } from '../../src/entries/content.ts';
import type { SearchRecord } from './search-index.ts';

/** Search records smaller than a page: one per town, whose place is a line of its county's page. */
export function searchRecords(content: Content): SearchRecord[] {
  return content.of('towns').map(({ data: town }) => ({
    url: `services/in/${town.county_slug}/#${town.slug}`,
    title: `${town.name}（${town.county}）`,
    content: `${town.county}${town.name}，心理咨询室，附近的心理服务。没有登记电话的，现在可拨 12356。`,
  }));
}
