import { squeeze, trimBlank } from './space.ts';
import type { SourceLine, SourceText } from './types.ts';

/**
 * Markdown or plain text as visible lines: leading `#`, paired `**` and comments come off, blank
 * lines are left out, line numbers stay those of the file. `<!-- INFO END -->` ends the header.
 */
export function markdownLines(source: string): SourceText {
  const lines: SourceLine[] = [];
  let headerLines: number | null = null;
  const shown = withoutComments(source, () => {
    headerLines ??= -1;
  });
  for (const [index, raw] of shown.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    if (headerLines === -1 && raw.includes(infoEnd)) headerLines = lines.length;
    const line = raw.replace(infoEnd, '');
    const [, marks = ''] = /^\s*(#{0,6})/.exec(line) ?? [];
    const text = trimBlank(
      line.slice(line.indexOf(marks) + marks.length).replace(/\*\*([^*]+)\*\*/g, '$1'),
    );
    if (squeeze(text) !== '') lines.push({ line: index + 1, text, mark: marks.length });
  }
  return { lines, headerLines };
}

/** Stands where the end of the header was marked; a character no text contains. */
const infoEnd = '\u0000';

function withoutComments(source: string, onInfoEnd: () => void): string {
  let shown = '';
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    const end = start === -1 ? -1 : source.indexOf('-->', start + 4);
    if (end === -1) return shown + source.slice(from);
    const comment = source.slice(start + 4, end);
    shown += source.slice(from, start);
    if (comment.trim() === 'INFO END') {
      onInfoEnd();
      shown += infoEnd;
    }
    // Keeps the count of lines.
    shown += comment.replace(/[^\n]/g, '');
    from = end + 3;
  }
}
