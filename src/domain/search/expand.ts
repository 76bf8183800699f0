/** At most this many other wordings are looked up beside the reader's own. */
const most = 3;

/** The reader's query in other words: each synonym it contains, exchanged for its equals. */
export function expandQuery(query: string, synonyms: string[][]): string[] {
  const others = synonyms.flatMap((group) => {
    const said = group
      .filter((word) => query.includes(word))
      .sort((a, b) => b.length - a.length)[0];
    return said
      ? group.filter((word) => !query.includes(word)).map((word) => query.replace(said, word))
      : [];
  });
  return [...new Set(others)].slice(0, most);
}

/** The site's own words in a sentence, with their equals: 「晚上睡不着」 → 睡不着, 失眠, 睡眠. */
export function knownWords(query: string, synonyms: string[][]): string[] {
  const groups = synonyms.filter((group) => group.some((word) => query.includes(word)));
  const said = (word: string) => (query.includes(word) ? 0 : 1);
  return groups.flatMap((group) => [...group].sort((a, b) => said(a) - said(b)));
}
