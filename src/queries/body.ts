import { getEntry, render } from 'astro:content';
import type { collections } from '../content.config.ts';

/** The words below an entry's fields, as a component; null where Astro has none of that name. */
export async function getBody(kind: keyof typeof collections, id: string) {
  const entry = await getEntry(kind, id);
  return entry ? (await render(entry)).Content : null;
}
