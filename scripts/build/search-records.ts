import { hasPage } from '../../src/domain/directory/address-of.ts';
import { listed } from '../../src/domain/directory/listed.ts';
import type { Content, Entry } from '../../src/entries/content.ts';
import { isLetOut, releaseOf } from '../../src/entries/release.ts';
import type { SearchRecord } from './search-index.ts';

/**
 * Search records smaller than a page: one per town, whose place is a line of its county's page,
 * and one per service that has no page of its own and stands in the list of its kind.
 * @param override the environment's PORTAL_MODE
 */
export async function searchRecords(
  content: Content,
  override: string | undefined,
): Promise<SearchRecord[]> {
  return [...townRecords(content), ...lineRecords(await shownServices(content, override))];
}

function townRecords(content: Content): SearchRecord[] {
  return content.of('towns').map(({ data: town }) => ({
    url: `services/in/${town.county_slug}/#${town.slug}`,
    title: `${town.name}（${town.county}）`,
    content: `${town.county}${town.name}，心理咨询室，附近的心理服务。没有登记电话的，现在可拨 12356。`,
  }));
}

/** Demonstrations are seen where they stand; nobody is led to their lines. */
function lineRecords(services: Entry<'services'>[]): SearchRecord[] {
  return listed(services)
    .filter(({ kind, data }) => !data.demo && !hasPage(kind, data))
    .map(({ address, data, body }) => ({
      url: address.slice(1),
      title: data.name,
      content: [
        data.description,
        ...data.alternate_name,
        ...data.topics,
        body,
        data.next_step ?? '',
      ]
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    }));
}

async function shownServices(
  content: Content,
  override: string | undefined,
): Promise<Entry<'services'>[]> {
  const mode = content.mode(override);
  const releases = await Promise.all(
    content
      .of('services')
      .map(async (entry) => ({ entry, release: await releaseOf(entry, content) })),
  );
  return releases.flatMap(({ entry, release }) => (isLetOut(mode, release) ? [entry] : []));
}
