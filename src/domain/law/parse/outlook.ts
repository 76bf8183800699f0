import type { ListStyle } from './list-label.ts';
import { nextInList } from './next-in-list.ts';
import type { Unit } from './unit.ts';

/** All units of a text, and what the place of one depends on beyond what is open before it. */
export interface Outlook {
  units: Unit[];
  hasArticles: boolean;
  hasParts: boolean;
  /** Index of the last article; -1 where there is none. */
  lastArticle: number;
  /** The number of the next line of a list in the same article; null where there is none. */
  next(index: number, style: ListStyle): number | null;
}

export function outlookOf(units: Unit[]): Outlook {
  const lastArticle = units.findLastIndex(({ kind }) => kind === 'article');
  return {
    units,
    hasArticles: lastArticle !== -1,
    hasParts: units.some((unit) => unit.kind === 'heading' && unit.heading.type === 'part'),
    lastArticle,
    next: nextInList(units),
  };
}
