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
