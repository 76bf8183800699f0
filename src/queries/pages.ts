import { type CollectionEntry, getCollection } from 'astro:content';
import { shown } from './shown.ts';

export type PageEntry = CollectionEntry<'pages'>;

export async function getPages(): Promise<PageEntry[]> {
  return shown(await getCollection('pages'));
}
