import type { SearchWords } from '../domain/search/types.ts';
import { getContent, shownOne } from './content.ts';

/** Danger words as far as this build lets them out, and words that mean the same. */
export async function getSearchWords(): Promise<SearchWords> {
  const { content } = await getContent();
  const intents = await shownOne('intents');
  return {
    intents: Object.values(intents?.data.kinds ?? {}).flatMap(({ words }) => words),
    synonyms: content.of('synonyms').map(({ data }) => data.words),
  };
}
