import { getServices } from './directory.ts';
import { getSituations } from './help.ts';
import { getLawRecords } from './laws.ts';
import { getNews } from './news.ts';
import { getScales } from './assessments.ts';
import { getPages } from './pages.ts';

/** Sections that have something to show, as paths; the rest leave navigation (CONTRACT, Modes). */
export async function getSections(): Promise<Set<string>> {
  const pages = (await getPages()).map(({ id }) => `/${id}/`);
  const filled = await Promise.all(
    sections.map(async ([path, entries]) => ((await entries()).length > 0 ? [path] : [])),
  );
  return new Set(['/help/', '/search/', ...pages, ...filled.flat()]);
}

const sections: [path: string, entries: () => Promise<unknown[]>][] = [
  ['/laws/', getLawRecords],
  ['/news/', getNews],
  ['/services/', getServices],
  ['/assessments/', getScales],
  ['/situations/', getSituations],
];
