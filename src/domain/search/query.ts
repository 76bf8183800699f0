/** The longest query that is looked up, in characters. */
const longest = 60;

/** A query as the index knows words: full width to half width, punctuation and repeated spaces gone. */
export function normaliseQuery(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .slice(0, longest);
}

/** The query in an address: `#q=` first, `?q=` for old links. Null where there is none. */
export function queryOf(hash: string, search: string): string | null {
  return (
    new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? new URLSearchParams(search).get('q')
  );
}

/**
 * A query for browsers without Intl.Segmenter, where Pagefind would take a sentence for one word:
 * each run of Chinese characters becomes overlapping pairs.
 */
export function pairs(query: string): string {
  return query
    .split(' ')
    .flatMap((word) => (/\p{Script=Han}{3,}/u.test(word) ? bigrams(word) : [word]))
    .join(' ');
}

function bigrams(word: string): string[] {
  const letters = [...word];
  return letters.slice(0, -1).map((letter, position) => letter + letters[position + 1]);
}
