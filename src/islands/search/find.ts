import { expandQuery } from '../../domain/search/expand.ts';
import { pairs } from '../../domain/search/query.ts';

export interface Hit {
  id: string;
  /** Null where the page doesn't hold the words after all: Pagefind also finds near misses. */
  data(): Promise<{ url: string; title: string; excerpt: string } | null>;
}

/**
 * Hits for a query: first where its words stand together, then where all of them occur, then the
 * same for other wordings. Pagefind's phrase mode is exact but misses some words, so both run.
 * @param bundle address of pagefind.js
 */
export async function find(bundle: string, query: string, synonyms: string[][]): Promise<Hit[]> {
  const pagefind = await load(bundle);
  const wordings = [query, ...expandQuery(query, synonyms)];
  const searches = wordings.flatMap((wording) => [
    { wording, words: `"${wording}"` },
    { wording, words: hasSegmenter() ? wording : pairs(wording) },
  ]);
  const found = await Promise.all(
    searches.map(async ({ wording, words }) => {
      const { results } = await pagefind.search(words);
      return results.map((result) => ({ result, wording }));
    }),
  );
  const wordingsOf = new Map<string, { result: PagefindHit; wordings: string[] }>();
  for (const { result, wording } of found.flat()) {
    const known = wordingsOf.get(result.id);
    if (known) known.wordings.push(wording);
    else wordingsOf.set(result.id, { result, wordings: [wording] });
  }
  return [...wordingsOf].map(([id, hit]) => ({ id, data: () => read(hit.result, hit.wordings) }));
}

async function read(hit: PagefindHit, wordings: string[]) {
  const { url, meta, content, plain_excerpt } = await hit.data();
  const title = meta.title ?? url;
  const text = `${title} ${content}`.normalize('NFKC').toLowerCase();
  const holds = wordings.some((wording) => wordsOf(wording).every((word) => text.includes(word)));
  return holds ? { url, title, excerpt: plain_excerpt } : null;
}

/**
 * A query's words: split at spaces, and Chinese runs into words where the browser can. Characters
 * that it leaves single (「压根」 as 压, 根) stay together: alone they stand on every page.
 */
function wordsOf(query: string): string[] {
  if (!hasSegmenter()) return query.split(' ');
  const words: string[] = [];
  let single = false;
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    query,
  )) {
    const alone = isWordLike === true && segment.length === 1;
    if (alone && single) words.push((words.pop() ?? '') + segment);
    else if (isWordLike) words.push(segment);
    single = alone;
  }
  return words;
}

/** Missing below Safari 14.1 and Firefox 125. */
function hasSegmenter(): boolean {
  return 'Segmenter' in Intl;
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
  await pagefind.options({ excerptLength: 40, noWorker: true });
  await pagefind.init();
  return pagefind;
}

interface Pagefind {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  data(): Promise<{
    url: string;
    meta: { title?: string };
    content: string;
    plain_excerpt: string;
  }>;
}
