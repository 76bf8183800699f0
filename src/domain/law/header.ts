import { articleLabel } from './article-label.ts';
import { headerEvents } from './header-event.ts';
import { headingLabel } from './heading-label.ts';
import { listHeadings } from './list-heading.ts';
import { listLabel } from './list-label.ts';
import { squeeze } from './space.ts';
import type { HeaderLine, SourceLine, SourceText } from './types.ts';

export interface Header {
  title: string;
  header: HeaderLine[];
  body: SourceLine[];
}

/**
 * Title and notes of passing, up to the mark that ends them or else the first heading, 目录 or
 * article; where there is none of these either, as far as the lines look like notes.
 */
export function splitHeader({ lines, headerLines }: SourceText): Header {
  const end = headerLines ?? firstBodyLine(lines);
  const head = lines.slice(0, end);
  const wrapped = isWrapped(head);
  const title = head
    .slice(0, wrapped ? 2 : 1)
    .map(({ text }) => text)
    .join('');
  return {
    title,
    header: head.slice(wrapped ? 2 : 1).flatMap(({ text }) => headerEvents(text)),
    body: lines.slice(end),
  };
}

function firstBodyLine(lines: SourceLine[]): number {
  const headings = listHeadings(lines);
  const found = lines.findIndex(({ text, mark }, index) => {
    if (headings.has(index)) return true;
    if (/^(?:目录|目次|序言|前言)/.test(squeeze(text))) return true;
    const first = index === 0 && mark > 0;
    if (!first && headingLabel(text, mark > 0)) return true;
    return !first && articleLabel(text, () => true, mark > 0) !== null;
  });
  if (found !== -1) return found;
  const plain = lines.findIndex(({ text }, index) => index > 0 && !isNote(text));
  return plain === -1 ? lines.length : Math.max(plain, Math.min(1, lines.length));
}

/** A date with what happened on it, or a line in brackets: not yet the text itself. */
function isNote(text: string): boolean {
  if (listLabel(text) && !/^[（(].*[）)]$/.test(text)) return false;
  return (
    text.length <= 120 &&
    !/[。：:；]$/.test(text) &&
    (/^[（(].*[）)]$/.test(text) || /通过|批准|公布|发布|修正|修订|施行|令第|号$/.test(text))
  );
}

const ending =
  /(?:法|典|条例|规定|办法|决定|解释|规则|细则|修正案|批复|意见|决议|通知|准则|规程|纲要|公告)(?:[（(][^）)]*[）)])?$/;

/** A title too long for its line: the first half doesn't end like one, the second does. */
function isWrapped(head: SourceLine[]): boolean {
  const [first, second] = head.map(({ text }) => text);
  if (first === undefined || second === undefined) return false;
  return (
    !ending.test(first) && ending.test(second) && second.length <= 60 && !/\d|[（(]/.test(second)
  );
}
