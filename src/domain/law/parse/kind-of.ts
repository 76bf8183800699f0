import type { Ahead } from './ahead.ts';
import type { Annex } from './annex-label.ts';
import type { ArticleLabel } from './article-label.ts';
import { isDue } from './follows.ts';
import type { Heading } from './heading-label.ts';
import type { Line } from './line.ts';
import type { ListLabel } from './list-label.ts';
import { squeeze } from '../space.ts';

/** How far the reading of a text has come. */
export interface Reading {
  /** Number of the last article. */
  last: string | null;
  /** Whether the rules themselves have begun: what stands before them is contents and preface. */
  begun: boolean;
  annexed: boolean;
  /** A heading came whose name may stand on the next line. */
  nameless: boolean;
}

export type Kind =
  | { kind: 'annex'; annex: Annex }
  | { kind: 'annex-text' }
  /** A table of contents, up to the line of this index. */
  | { kind: 'contents'; end: number }
  | { kind: 'foreword' }
  | { kind: 'article'; label: ArticleLabel }
  | { kind: 'heading'; heading: Heading }
  | { kind: 'heading-name' }
  | { kind: 'list'; list: ListLabel }
  | { kind: 'plain' }
  | { kind: 'preface' };

/** What a line is, from its marks, from what came before it and from what is ahead. */
export function kindOf(line: Line, index: number, reading: Reading, ahead: Ahead): Kind {
  const { annex, article } = line;
  if (annex && opensAnnex(index, reading, ahead)) return { kind: 'annex', annex };
  if (reading.annexed) return { kind: 'annex-text' };
  if (!reading.begun) {
    const end = ahead.contentsEnd(index);
    if (end > index) return { kind: 'contents', end };
    if (line.isForeword) return { kind: 'foreword' };
  }
  if (article && (!article.doubtful || isBelieved(article, reading, ahead)))
    return { kind: 'article', label: article };
  const kind = otherKind(line, ahead.listHeading(index), reading);
  const bare = kind.kind === 'plain' || kind.kind === 'preface';
  return bare && line.isName && ahead.isListed(index) ? bareHeading(line) : kind;
}

/** The same for what is neither annex nor article. */
function otherKind(line: Line, listHeading: Heading | null, reading: Reading): Kind {
  if (listHeading) return { kind: 'heading', heading: listHeading };
  if (line.list) return { kind: 'list', list: line.list };
  if (line.heading) return { kind: 'heading', heading: line.heading };
  if (reading.nameless && isHeadingName(line)) return { kind: 'heading-name' };
  return { kind: reading.begun ? 'plain' : 'preface' };
}

function bareHeading({ text }: Line): Kind {
  return {
    kind: 'heading',
    heading: { type: 'chapter', number: null, label: null, heading: text },
  };
}

/** Where the articles go on behind it, 「附件」 opens no annex; an annex may have articles of its own. */
function opensAnnex(index: number, { annexed, begun, last }: Reading, ahead: Ahead): boolean {
  if (annexed || !begun) return annexed;
  const next = ahead.articleAfter(index);
  return next === null || !isDue(last, next);
}

/** Where no label has a space after it, an article may be missing and the next still be one. */
function isBelieved({ number }: ArticleLabel, { last }: Reading, { glued }: Ahead): boolean {
  if (isDue(last, number)) return true;
  const skipped = Number(number.split('-')[0]) - Number(last?.split('-')[0] ?? 0);
  return glued && skipped > 0 && skipped <= farthest;
}

const farthest = 10;

function isHeadingName({ text }: Line): boolean {
  return squeeze(text).length <= 30 && !/[，。；：]/.test(text);
}
