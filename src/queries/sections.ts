import { getGuide, getScales } from './assessments.ts';
import { getServices } from './directory.ts';
import { getCards, getSituations, getWhoKnows } from './help.ts';
import { getLawRecords } from './laws.ts';
import { getNews } from './news.ts';
import { getPages } from './pages.ts';
import { once } from './once.ts';

/** Sections that have something to show, as paths; the rest leave navigation. */
export const getSections = once(async (): Promise<Set<string>> => {
  const pages = (await getPages()).map(({ id }) => `/${id}/`);
  const filled = await Promise.all(
    Object.keys(sections).map(async (path) => ((await isEmptySection(path)) ? [] : [path])),
  );
  return new Set(['/help/', '/search/', '/about/verification/', ...pages, ...filled.flat()]);
});

/** Whether a path is a section's first page with nothing released to show; it stays out of search and site map. */
export async function isEmptySection(path: string): Promise<boolean> {
  const shown = await sections[path]?.();
  return shown === null || (Array.isArray(shown) && shown.length === 0);
}

/** Tells of an address that an editor wrote whether this build has something to show there. */
export const getAddressShown = once(async (): Promise<(path: string) => boolean> => {
  const filled = await getSections();
  const situations = new Set((await getSituations()).map(({ id }) => `/situations/${id}/`));
  return (path) =>
    path.startsWith('/situations/') && path !== '/situations/'
      ? situations.has(path)
      : filled.has(path) || !(path in sections);
});

/** What each section lives on; it is empty without. */
const sections: Record<string, () => Promise<unknown>> = {
  '/laws/': getLawRecords,
  '/news/': getNews,
  '/services/': getServices,
  '/assessments/': getScales,
  '/assessments/needs/': () => getGuide('needs'),
  '/situations/': getSituations,
  '/help/cards/': getCards,
  '/help/who-knows/': getWhoKnows,
};
