import { plainWords } from '../entries/plain-words.ts';
import type { Words } from '../domain/site/types.ts';
import { shownOne } from './content.ts';
import { once } from './once.ts';

/** What pages say of themselves; where nobody has signed it, that it is being checked. */
export const getWords = once(
  async (): Promise<Words> => (await shownOne('words'))?.data ?? plainWords,
);
