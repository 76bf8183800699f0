import { getCollection } from 'astro:content';
import type { SearchWords } from '../domain/search/types.ts';

export async function getSearchWords(): Promise<SearchWords> {
  const intents = await getCollection('searchIntents');
  const synonyms = await getCollection('searchSynonyms');
  return {
    intents: intents.flatMap(({ data }) => data.words),
    synonyms: synonyms.map(({ data }) => data.words),
  };
}
