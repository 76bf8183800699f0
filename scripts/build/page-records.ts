import { globSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { SearchRecord } from './search-index.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What search knows of each built page with `data-pagefind-body`: its first heading and its words. */
export function pageRecords(folder: string): SearchRecord[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const page = parse(readFileSync(`${folder}/${file}`, 'utf8'));
      const body = find(page, (element) => has(element, 'data-pagefind-body'));
      if (!body) return [];
      const heading = find(body, ({ tagName }) => tagName === 'h1');
      return [
        {
          url: file.replace(/(^|\/)index\.html$/, '$1'),
          title: heading ? said(heading) : file,
          content: said(body),
        },
      ];
    });
}

function find(node: Node, is: (element: Element) => boolean): Element | null {
  if ('tagName' in node && is(node)) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, is);
    if (found) return found;
  }
  return null;
}

const unsaid = new Set(['script', 'style', 'template', 'nav', 'form', 'button']);
const inline = new Set(['a', 'strong', 'em', 'span', 'b', 'i', 'mark', 'small', 'sup', 'sub', 'q']);

/** Words as read, blocks set apart by a space; what is marked to be ignored is left out. */
function said(node: Node): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

function words(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && (unsaid.has(node.tagName) || has(node, 'data-pagefind-ignore')))
    return ' ';
  const inner = node.childNodes.map(words).join('');
  return 'tagName' in node && inline.has(node.tagName) ? inner : ` ${inner} `;
}

function has(element: Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}
