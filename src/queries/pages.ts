import type { Entry } from '../entries/content.ts';
import { shown } from './content.ts';

export type PageEntry = Entry<'pages'>;

/** Pages at `/<name>/`. */
export async function getPages(): Promise<PageEntry[]> {
  return (await shown('pages')).filter(({ data }) => data.address === undefined);
}

/** The words of a page that has more to show, at the address it names; null where this build doesn't let them out. */
export async function getPageAt(address: string): Promise<PageEntry | null> {
  return (await shown('pages')).find(({ data }) => data.address === address) ?? null;
}
