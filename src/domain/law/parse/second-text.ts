import type { Line } from './line.ts';
import { squeeze } from '../space.ts';

/** Where another law's whole text begins in a decision's file, and under which name. */
export interface SecondText {
  /** Index of its first line: 附：, or its title where nothing stands before it. */
  index: number;
  title: string;
}

/**
 * A decision that amends a law is often published with the amended law behind it: two texts, with
 * articles, dates and days in force of their own.
 * @returns null where the file is one text
 */
export function secondText(lines: Line[]): SecondText | null {
  const head = squeeze(
    lines
      .slice(0, 3)
      .map(({ text }) => text.slice(0, 200))
      .join(''),
  );
  // 「根据《关于修改……的决定》修正」 is a note of a law that was amended.
  if (!decision.test(head.replace(/《[^》]*》/g, ''))) return null;
  const amended = new Set([...head.matchAll(/《([^》]+)》/g)].map(([, name = '']) => name));
  const opens = firstArticles(lines);
  let quoted = 0;
  for (const [index, line] of lines.entries()) {
    // The next change, even where the quotation before it was never closed.
    if (line.list?.style === 'dun') quoted = 0;
    const within = quoted > 0;
    quoted = Math.max(0, quoted + balance(line.text, within));
    if (index === 0 || within) continue;
    const bare = nameOf(line.text);
    const named = amended.has(bare) && index > 1;
    if (!named && line.annex === null) continue;
    if (!opens(index)) continue;
    const next = squeeze(
      line.annex?.heading ?? (named ? line.text : (lines[index + 1]?.text ?? '')),
    );
    return { index, title: next };
  }
  return null;
}

const decision = /(?:修改|修正|修订|废止)[^。]{0,60}的(?:决定|决议)|修正案/;

/** 「某条例（2026年修正本）」 is 某条例. */
function nameOf(text: string): string {
  return squeeze(text).replace(/[（(][^（）()]*[）)]$/, '');
}

/** Whether a first article or chapter comes within the next lines, before anything else is annexed. */
function firstArticles(lines: Line[]): (index: number) => boolean {
  return (index) => {
    for (const { article, heading, annex, isContents } of lines.slice(index + 1, index + reach)) {
      if (annex !== null) return false;
      if (isContents) return true;
      if (article) return article.number === '1';
      if (heading?.number) return heading.number === '1';
    }
    return false;
  };
}

/** Title, notes of passing and amendment, a preface. */
const reach = 40;

/** Quotation marks opened less those closed; a new paragraph of a quotation opens it again. */
function balance(text: string, within: boolean): number {
  const again = within && text.startsWith('“') ? 1 : 0;
  return text.split('“').length - text.split('”').length - again;
}
