import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Fact } from '../domain/site/types.ts';
import { once } from './once.ts';
import { shown } from './shown.ts';

export type NewsEntry = CollectionEntry<'news'>;

/** Features that may be seen, newest first. Ids are `<yyyy>/<slug>`. */
export const getNews = once(async (): Promise<NewsEntry[]> => {
  const entries = await shown(await getCollection('news'));
  return entries.sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || a.id.localeCompare(b.id));
});

export async function getFacts(ids: string[]): Promise<(Fact & { id: string })[]> {
  const found = await Promise.all(ids.map((id) => getEntry('facts', id)));
  return found.flatMap((entry, position) => {
    if (!entry) throw new Error(`content/facts.yaml 里没有「${ids[position]}」这一条`);
    return [{ ...entry.data, id: entry.id }];
  });
}

/** Publication where there is one, else the day of writing; sorts as text. */
export function dateOf({ data }: NewsEntry): string {
  return data.published ?? data.written;
}
