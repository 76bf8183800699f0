import type { Boxes, Cards, HelpPage, WhoKnows } from '../domain/help/types.ts';
import { plainBoxes } from '../domain/help/plain-boxes.ts';
import type { Entry } from '../entries/content.ts';
import { shown, shownOne } from './content.ts';
import { once } from './once.ts';

export type SituationEntry = Entry<'situations'>;

export const getSituations = once(async (): Promise<SituationEntry[]> => {
  const entries = await shown('situations');
  return entries.sort((a, b) => a.data.order - b.data.order);
});

/** Null where this build doesn't let it out. */
export async function getHelpPage(): Promise<HelpPage | null> {
  return (await shownOne('helpPage'))?.data ?? null;
}

/** The help on other pages; the bare numbers where nobody has signed the words. */
export const getBoxes = once(
  async (): Promise<Boxes> => (await shownOne('boxes'))?.data ?? plainBoxes,
);

/** For those too young for a scored sheet; null where this build doesn't let it out. */
export async function getChildren(): Promise<Entry<'children'> | null> {
  return shownOne('children');
}

/** Null where this build doesn't let it out. */
export async function getWhoKnows(): Promise<WhoKnows | null> {
  return (await shownOne('whoKnows'))?.data ?? null;
}

/** Null where this build doesn't let them out. */
export async function getCards(): Promise<Cards | null> {
  return (await shownOne('cards'))?.data ?? null;
}
