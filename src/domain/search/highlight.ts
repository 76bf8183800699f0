/** A text cut where a query's words stand in it; concatenated it is the text again. */
export interface Piece {
  text: string;
  hit: boolean;
}

export function highlight(text: string, query: string): Piece[] {
  const words = query.split(' ').filter((word) => word.length > 0);
  if (words.length === 0) return [{ text, hit: false }];
  const pattern = new RegExp(`(${words.map(literal).join('|')})`, 'gi');
  return text
    .split(pattern)
    .map((piece, position) => ({ text: piece, hit: position % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
