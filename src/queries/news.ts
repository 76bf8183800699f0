import type { Fact } from '../domain/site/types.ts';
import type { Entry } from '../entries/content.ts';
import { getContent, shown } from './content.ts';
import { once } from './once.ts';

export type NewsEntry = Entry<'news'>;

/** Features that may be seen, newest first. Ids are `<yyyy>/<slug>`. */
export const getNews = once(async (): Promise<NewsEntry[]> => {
  const entries = await shown('news');
  return entries.sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || a.id.localeCompare(b.id));
});

/** Figures with their day and source; who signs a page signs those that it prints. */
export async function getFacts(ids: string[]): Promise<(Fact & { id: string })[]> {
  const { content } = await getContent();
  return ids.map((id) => {
    const entry = content.find('facts', id);
    if (!entry) throw new Error(`content/facts.yaml 里没有「${id}」这一条`);
    return { ...entry.data, id };
  });
}

/** Publication where there is one, else the day of writing; sorts as text. */
export function dateOf({ data }: NewsEntry): string {
  return data.published ?? data.written;
}
