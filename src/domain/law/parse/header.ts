import { frontMatter, isTitle } from './front-matter.ts';
import { headerEvents } from './header-event.ts';
import type { Line } from './line.ts';
import { listHeadings } from './list-heading.ts';
import { squeeze } from '../space.ts';
import type { HeaderLine } from '../types.ts';

export interface Header {
  title: string;
  header: HeaderLine[];
  body: Line[];
}

/**
 * Title and notes of passing, up to the mark that ends them or else the first heading, 目录 or
 * article; where there is none of these either, as far as the lines look like notes.
 * @param headerLines how many lines the source marks as the header; null where it marks none
 */
export function splitHeader(all: Line[], headerLines: number | null): Header {
  const facts = frontMatter(all);
  const lines = all.slice(facts?.lines ?? 0);
  const named = facts?.title ?? null;
  const end =
    headerLines === null
      ? firstBodyLine(lines, named)
      : Math.max(0, headerLines - (facts?.lines ?? 0));
  const head = lines.slice(0, end);
  const own = named === null ? titleLines(head) : 0;
  const title =
    named ??
    head
      .slice(0, own)
      .map(({ text }) => text)
      .join('');
  const notes = head.slice(own).flatMap(({ text }) => headerEvents(text));
  return { title, header: [...(facts?.header ?? []), ...notes], body: lines.slice(end) };
}

/** @param named the title, where it is known already and so is no line of its own */
function firstBodyLine(lines: Line[], named: string | null): number {
  const headings = listHeadings(lines);
  const found = lines.findIndex((line, index) => {
    if (headings.has(index)) return true;
    if (/^(?:目录|目次|序言|前言)/.test(squeeze(line.text))) return true;
    if (named !== null && isTitle(line, named)) return false;
    const first = index === 0 && line.mark > 0 && named === null;
    return !first && (line.heading !== null || line.article !== null);
  });
  if (found !== -1) return found;
  const plain = lines.findIndex((line, index) => (index > 0 || named !== null) && !isNote(line));
  return plain === -1 ? lines.length : plain;
}

/** A date with what happened on it, or a line in brackets: not yet the text itself. */
function isNote({ text, list }: Line): boolean {
  if (list && !/^[（(].*[）)]$/.test(text)) return false;
  return (
    text.length <= 120 &&
    !/[。：:；]$/.test(text) &&
    (/^[（(].*[）)]$/.test(text) || /通过|批准|公布|发布|修正|修订|施行|令第|号$/.test(text))
  );
}

const ending =
  /(?:法|典|条例|规定|办法|决定|解释|规则|细则|修正案|批复|意见|决议|通知|准则|规程|纲要|公告)(?:[（(][^）)]*[）)])?$/;

/** A title too long for its line: the first half doesn't end like one, the second does. */
function titleLines(head: Line[]): number {
  const [first, second] = head.map(({ text }) => text);
  if (first === undefined) return 0;
  if (second === undefined || ending.test(first) || !ending.test(second)) return 1;
  return second.length <= 60 && !/\d|[（(]/.test(second) ? 2 : 1;
}
