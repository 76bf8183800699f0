import { excerptOf } from './excerpt.ts';
import { fold } from './fold.ts';

export interface Match {
  /** The stretch of the text to show: around the words of the first wording that matched. */
  excerpt: string;
  /** The words that really stand in the page, in the form of `fold`, each once. */
  words: string[];
}

/**
 * What of a query a page holds: of all its wordings, those whose every word stands in title or text.
 * Null where none does: the index knows pairs of characters, and they may stand apart.
 * @param wordings the query as typed first, then its other wordings, each as words
 */
export function matchOf(title: string, text: string, wordings: string[][]): Match | null {
  const all = fold(`${title} ${text}`).text;
  const holding = wordings
    .map((words) => words.map((word) => fold(word).text))
    .filter((words) => words.every((word) => all.includes(word)));
  const [first] = holding;
  return first ? { excerpt: excerptOf(text, first), words: [...new Set(holding.flat())] } : null;
}
