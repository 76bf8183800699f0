/**
 * A text as words are compared in it, without width and case, and where each UTF-16 unit of that
 * came from: a sign may fold to several (㈠ → (一)), so places can't be counted in the folded text.
 */
export interface Folded {
  text: string;
  /** For each unit of `text`, the stretch of the original that it stands for. */
  from: { start: number; end: number }[];
}

export function fold(original: string): Folded {
  const folded: Folded = { text: '', from: [] };
  // A letter together with its accents, which fold into one.
  for (const { 0: letter, index: start } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const units = letter.normalize('NFKC').toLowerCase();
    folded.text += units;
    for (let unit = 0; unit < units.length; unit++)
      folded.from.push({ start, end: start + letter.length });
  }
  return folded;
}
