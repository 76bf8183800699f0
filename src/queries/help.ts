import { type CollectionEntry, getCollection } from 'astro:content';
import type { Cards, WhoKnows } from '../domain/directory/types.ts';
import { once } from './once.ts';
import { shown } from './shown.ts';

export type SituationEntry = CollectionEntry<'situations'>;

export const getSituations = once(async (): Promise<SituationEntry[]> => {
  const entries = await shown(await getCollection('situations'));
  return entries.sort((a, b) => a.data.order - b.data.order);
});

/** Null where this build doesn't let it out. */
export async function getWhoKnows(): Promise<WhoKnows | null> {
  const [entry] = await shown(await getCollection('whoKnows'));
  return entry?.data ?? null;
}

/** Null where this build doesn't let them out. */
export async function getCards(): Promise<Cards | null> {
  const [entry] = await shown(await getCollection('cards'));
  return entry?.data ?? null;
}
