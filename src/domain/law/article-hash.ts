import { sha256 } from '../site/sha256.ts';
import { squeeze } from './space.ts';
import type { LawNode } from './types.ts';
import { wordsOf } from './words.ts';

/** SHA-256 (hex) over an article's words, white space aside: what an editor's note is pinned to. */
export async function articleHash(article: LawNode): Promise<string> {
  return sha256(squeeze(wordsOf(article)));
}
