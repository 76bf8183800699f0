import { expandQuery } from '../../domain/search/expand.ts';
import { pairs } from '../../domain/search/query.ts';

export interface Hit {
  id: string;
  data(): Promise<{ url: string; title: string; excerpt: string }>;
}

/**
 * Hits for a query: first where its words stand together, then where all of them occur, then the
 * same for other wordings. Pagefind's phrase mode is exact but misses some words, so both run.
 * @param bundle address of pagefind.js
 */
export async function find(bundle: string, query: string, synonyms: string[][]): Promise<Hit[]> {
  const pagefind = await load(bundle);
  const segmented = 'Segmenter' in Intl ? query : pairs(query);
  const queries = [`"${query}"`, segmented, ...expandQuery(query, synonyms)];
  const found = await Promise.all(queries.map((words) => pagefind.search(words)));
  const byId = new Map(found.flatMap(({ results }) => results).map((hit) => [hit.id, hit]));
  const order = [...new Set(found.flatMap(({ results }) => results.map(({ id }) => id)))];
  return order.map((id) => ({ id, data: () => read(byId.get(id) as PagefindHit) }));
}

async function read(hit: PagefindHit): Promise<{ url: string; title: string; excerpt: string }> {
  const { url, meta, plain_excerpt } = await hit.data();
  return { url, title: meta.title ?? url, excerpt: plain_excerpt };
}

let loaded: Promise<Pagefind> | undefined;

function load(bundle: string): Promise<Pagefind> {
  loaded ??= open(bundle).catch((error: unknown) => {
    loaded = undefined; // a failed load may be tried again with the next key
    throw error;
  });
  return loaded;
}

async function open(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ excerptLength: 40 });
  await pagefind.init();
  return pagefind;
}

interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  data(): Promise<{ url: string; meta: { title?: string }; plain_excerpt: string }>;
}
