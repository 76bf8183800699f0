import type { Intents } from '../domain/search/types.ts';
import { getContent, shownOne } from './content.ts';

/** Kinds of danger, the most urgent first; none where this build doesn't let them out. */
export async function getIntents(): Promise<Intents['kinds']> {
  return (await shownOne('intents'))?.data.kinds ?? {};
}

/** Words that mean the same to a reader. */
export async function getSynonyms(): Promise<string[][]> {
  const { content } = await getContent();
  return content.of('synonyms').map(({ data }) => data.words);
}
