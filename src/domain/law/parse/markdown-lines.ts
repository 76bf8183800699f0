import { squeeze, trimBlank } from '../space.ts';
import type { SourceLine, SourceText } from '../types.ts';

/**
 * Markdown or plain text as visible lines: leading `#`, paired `**` and comments come off, blank
 * lines are left out, line numbers stay those of the file. `<!-- INFO END -->` ends the header.
 */
export function markdownLines(source: string): SourceText {
  const lines: SourceLine[] = [];
  let headerLines: number | null = null;
  const { shown, infoEnd } = withoutComments(source);
  const add = (line: number, raw: string): void => {
    const [, marks = ''] = /^\s*(#{0,6})/.exec(raw) ?? [];
    const words = raw.slice(raw.indexOf(marks) + marks.length);
    const text = trimBlank(words.replace(/\*\*([^*]+)\*\*/g, '$1'));
    if (squeeze(text) !== '') lines.push({ line, text, mark: marks.length });
  };
  let number = 0;
  let start = 0;
  for (const raw of shown.split(lineEnd)) {
    number += 1;
    const end = start + raw.length;
    if (infoEnd !== null && headerLines === null && infoEnd <= end) {
      add(number, raw.slice(0, infoEnd - start));
      headerLines = lines.length;
      add(number, raw.slice(infoEnd - start));
    } else add(number, raw);
    start = end + (shown.startsWith('\r\n', end) ? 2 : 1);
  }
  return { lines, headerLines };
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The source without its comments, and where in it the header was marked to end. */
function withoutComments(source: string): { shown: string; infoEnd: number | null } {
  let shown = '';
  let infoEnd: number | null = null;
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    const end = start === -1 ? -1 : source.indexOf('-->', start + 4);
    if (end === -1) return { shown: shown + source.slice(from), infoEnd };
    const comment = source.slice(start + 4, end);
    shown += source.slice(from, start);
    if (comment.trim() === 'INFO END') infoEnd ??= shown.length;
    // Keeps the count of lines.
    shown += comment.replace(/[^\r\n\u2028\u2029]/g, '');
    from = end + 3;
  }
}
