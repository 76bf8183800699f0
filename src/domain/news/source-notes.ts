import type { Fact, Source } from '../site/types.ts';

export interface SourceNote {
  words: string;
  /** Whether somebody could look it up: a source without a day or an address can't be cited. */
  whole: boolean;
}

/**
 * The sources of a page's figures, each printed once.
 * @returns the notes, and for each figure the numbers of its own, from 1
 */
export function sourceNotes(facts: Pick<Fact, 'sources'>[]): {
  notes: SourceNote[];
  numbers: number[][];
} {
  const notes: SourceNote[] = [];
  const numbers = facts.map(({ sources }) =>
    sources.map((source) => {
      const words = inWords(source);
      const known = notes.findIndex((note) => note.words === words);
      if (known !== -1) return known + 1;
      return notes.push({ words, whole: Boolean(source.date ?? source.url ?? source.checked) });
    }),
  );
  return { notes, numbers };
}

function inWords({ name, date, note }: Source): string {
  return `${name}${date ? `，${date}` : ''}。${note ? `${note}。` : ''}`;
}
