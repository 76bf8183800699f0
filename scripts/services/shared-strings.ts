import { elementAt, elementsOf, isOn, textOf, type XmlElement } from '../files/xml.ts';

export interface SharedString {
  text: string;
  /** Some of its words are struck out. */
  struck: boolean;
}

export function sharedStrings(root: XmlElement | null): SharedString[] {
  return root ? elementsOf(root, 'si').map(stringOf) : [];
}

/** A string, whole or in runs; phonetic guides (`rPh`) stand over it and are none of its words. */
export function stringOf(item: XmlElement): SharedString {
  let text = '';
  let struck = false;
  for (const piece of elementsOf(item)) {
    if (piece.name === 't') text += wordsOf(piece);
    if (piece.name !== 'r') continue;
    const words = elementsOf(piece, 't').map(wordsOf).join('');
    const strike = elementAt(piece, 'rPr', 'strike');
    struck ||= words.trim() !== '' && strike !== undefined && isOn(strike.attributes.val, true);
    text += words;
  }
  return { text, struck };
}

/** Excel writes signs that XML can't hold as `_x000D_`. */
export function wordsOf(element: XmlElement): string {
  return textOf(element).replace(/_x([\dA-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
