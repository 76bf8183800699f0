import { fold } from './fold.ts';

/** A text cut where words stand in it; concatenated it is the text again. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** @param words in the form of `fold` */
export function highlight(text: string, words: string[]): Piece[] {
  const { text: folded, from } = fold(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index, 0: word } of words.length > 0 ? folded.matchAll(anyOf(words)) : []) {
    const start = from[index]?.start ?? 0;
    // Two words in one sign: it is marked once.
    if (start < done) continue;
    const end = from[index + word.length - 1]?.end ?? 0;
    pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The longest first: where 心理咨询 stands, 心理 alone isn't what was found. */
function anyOf(words: string[]): RegExp {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longest.map(literal).join('|'), 'g');
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
