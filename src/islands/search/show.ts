import { highlight } from '../../domain/search/highlight.ts';

const kinds: [pattern: RegExp, label: string][] = [
  [/\/laws\//, '法规'],
  [/\/news\//, '新闻'],
  [/\/services\//, '服务'],
  [/\/assessments\//, '自测'],
  [/\/help\//, '求助'],
  [/\/situations\//, '遇到这件事'],
];

/** What kind of page an address names, in a word; empty for the rest. */
export function kindOf(url: string): string {
  return kinds.find(([pattern]) => pattern.test(url))?.[1] ?? '';
}

/** An excerpt as text and `<mark>`: nodes, since Trusted Types let no markup in. */
export function excerptNodes(excerpt: string, query: string): Node[] {
  return highlight(excerpt, query).map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
