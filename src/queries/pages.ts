import { type CollectionEntry, getCollection } from 'astro:content';
import { shown } from './shown.ts';

export type PageEntry = CollectionEntry<'pages'>;

/** Pages of words that every site must have say in themselves that they are a preview; they are shown in both modes. */
const always = ['about', 'privacy', 'accessibility'];

export async function getPages(): Promise<PageEntry[]> {
  const entries = await getCollection('pages');
  const released = new Set((await shown(entries)).map(({ id }) => id));
  return entries.filter(({ id }) => always.includes(id) || released.has(id));
}
