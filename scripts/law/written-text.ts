import type { ParsedLaw, SourceText } from '../../src/domain/law/types.ts';

/**
 * The lines of a statute as the portal keeps them: the words as they were, headings marked as they
 * were marked, a blank line between, the end of the header said.
 */
export function writtenText(source: SourceText, law: ParsedLaw): string {
  const head = headerLength(source, law);
  const lines = source.lines.map(({ text, mark }, index) => {
    const level = index === 0 ? Math.max(1, mark) : mark;
    return `${level > 0 ? `${'#'.repeat(level)} ` : ''}${text}`;
  });
  return `${[...lines.slice(0, head), '<!-- INFO END -->', ...lines.slice(head)].join('\n\n')}\n`;
}

/** How many of the lines went into title and header: their words, white space aside. */
function headerLength({ lines }: SourceText, { title, header }: ParsedLaw): number {
  const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\u2060]/g, '');
  let left = bare(title + header.map(({ text }) => text).join('')).length;
  let count = 0;
  while (left > 0 && count < lines.length) left -= bare(lines[count++]?.text ?? '').length;
  return count;
}
