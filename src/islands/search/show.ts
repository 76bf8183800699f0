import { highlight } from '../../domain/search/highlight.ts';
import type { Match } from '../../domain/search/match.ts';

const sections: [pattern: RegExp, label: string][] = [
  [/\/laws\//, '法规'],
  [/\/news\//, '新闻'],
  [/\/services\//, '服务'],
  [/\/assessments\//, '自测'],
  [/\/help\//, '求助'],
  [/\/situations\//, '遇到这件事'],
];

/** The section that an address lies in, in a word; empty for the rest. */
export function sectionOf(url: string): string {
  return sections.find(([pattern]) => pattern.test(url))?.[1] ?? '';
}

/** An excerpt as text and `<mark>`: nodes, since Trusted Types let no markup in. */
export function excerptNodes({ excerpt, words }: Match): Node[] {
  return highlight(excerpt, words).map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
