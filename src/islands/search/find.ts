import { expandQuery, knownWords } from '../../domain/search/expand.ts';
import { queryGrams } from '../../domain/search/grams.ts';
import { type Match, matchOf } from '../../domain/search/match.ts';
import { withoutEmptyWords, wordsOf } from '../../domain/search/words.ts';

export interface Candidate {
  /** What the page holds of the query; null where it holds nothing after all. */
  read(): Promise<Hit | null>;
}

export interface Hit extends Match {
  url: string;
  title: string;
}

/**
 * Candidates for a query: first what holds its words as typed, then the same for other wordings, then
 * for the words that a segmenter finds in it.
 * @param bundle address of pagefind.js
 */
export async function find(
  bundle: string,
  query: string,
  synonyms: string[][],
): Promise<Candidate[]> {
  const pagefind = await load(bundle);
  const plain = withoutEmptyWords(query);
  const asked = [query, ...(plain ? [plain] : [])];
  const wordings = [
    ...asked.map(wordsOf),
    ...asked.flatMap((wording) => expandQuery(wording, synonyms)).map(wordsOf),
    segmented(plain ?? query),
  ].filter((words) => words.length > 0);
  const look = async (all: string[][]) =>
    Promise.all(
      all.map(async (words) => {
        const { results } = await pagefind.search(words.flatMap(queryGrams).join(' '));
        return results.map((result) => ({ result, words }));
      }),
    );
  let found = await look(wordings);
  // A sentence that stands nowhere: what the site knows of it, word by word.
  if (!(await someHold(found.flat())))
    found = await look(knownWords(query, synonyms).map((word) => [word]));
  const hits = new Map<string, { result: PagefindHit; wordings: string[][] }>();
  for (const { result, words } of found.flat()) {
    const known = hits.get(result.id);
    if (known) known.wordings.push(words);
    else hits.set(result.id, { result, wordings: [words] });
  }
  return [...hits.values()].map((hit) => ({ read: () => read(hit.result, hit.wordings) }));
}

async function read(result: PagefindHit, wordings: string[][]): Promise<Hit | null> {
  const { url, meta } = await result.data();
  const match = matchOf(meta.title ?? '', meta.text ?? '', wordings);
  return match && { ...match, url, title: meta.title ?? url };
}

/** A pair that no page has is looked up by its beginning, and pairs may stand apart: only a page's text tells. */
async function someHold(found: { result: PagefindHit; words: string[] }[]): Promise<boolean> {
  for (const { result, words } of found) if (await read(result, [words])) return true;
  return false;
}

/** Words of two characters and more in a run of Chinese, where the browser can tell. */
function segmented(query: string): string[] {
  // Missing below Safari 14.1 and Firefox 125.
  if (!('Segmenter' in Intl)) return [];
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(query);
  return [...segments].map(({ segment }) => segment).filter((word) => word.trim().length > 1);
}

let loaded: Promise<Pagefind> | undefined;

function load(bundle: string): Promise<Pagefind> {
  loaded ??= open(bundle).catch((error: unknown) => {
    loaded = undefined; // a failed load may be tried again with the next key
    throw error;
  });
  return loaded;
}

/** Without its worker, whose address Trusted Types would refuse; at this size the page does as well. */
async function open(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  data(): Promise<{ url: string; meta: { title?: string; text?: string } }>;
}
