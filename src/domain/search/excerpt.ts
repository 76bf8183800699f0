import { fold } from './fold.ts';

/**
 * The stretch of a text around where one of the words first stands; its beginning where none does.
 * @param words in the form of `fold`
 */
export function excerptOf(text: string, words: string[], length = 80): string {
  const folded = fold(text);
  const places = words.map((word) => folded.text.indexOf(word)).filter((place) => place !== -1);
  const first = places.length > 0 ? (folded.from[Math.min(...places)]?.start ?? 0) : 0;
  const from = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const to = Math.min(text.length, from + length);
  return `${from > 0 ? '……' : ''}${text.slice(from, to).trim()}${to < text.length ? '……' : ''}`;
}
