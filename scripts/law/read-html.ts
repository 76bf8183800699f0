import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { squeeze, trimBlank } from '../../src/domain/law/space.ts';
import type { SourceLine, SourceText } from '../../src/domain/law/types.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const unseen = new Set(['script', 'style', 'template', 'head', 'noscript', 'title', 'svg']);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Visible words of a page, a line a block; a line's number is where its first words stand. */
export function readHtml(source: string): SourceText {
  const lines: SourceLine[] = [];
  let text = '';
  let line = 1;
  let mark = 0;
  let numbered = false;
  const flush = (): void => {
    const words = trimBlank(text);
    if (squeeze(words) !== '')
      lines.push({ line, text: words, mark, ...(numbered ? { numbered } : {}) });
    text = '';
    numbered = false;
  };
  const walk = (node: Node, preformatted: boolean, inCell: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (squeeze(text) === '') line = node.sourceCodeLocation?.startLine ?? line;
      const [first = '', ...others] = preformatted ? node.value.split('\n') : [node.value];
      text += preformatted ? first : first.replace(/[ \t\r\n]+/g, ' ');
      for (const next of others) {
        flush();
        line += 1;
        text = next;
      }
      return;
    }
    if (!('childNodes' in node)) return;
    if ('tagName' in node && isHidden(node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if (name === 'br' && !inCell) flush();
    // A cell's own blocks don't break the row that they stand in.
    const cell = inCell || name === 'td' || name === 'th';
    if (cell && text !== '' && (name === 'td' || name === 'th' || blocks.has(name))) text += '　';
    if (cell || !blocks.has(name)) {
      for (const child of node.childNodes) walk(child, preformatted, cell);
      return;
    }
    flush();
    const outer = mark;
    const level = /^h([1-6])$/.exec(name);
    if (level) mark = Number(level[1]);
    if (name === 'li' && countsVisibly(node as Element)) numbered = true;
    for (const child of node.childNodes) walk(child, preformatted || name === 'pre', false);
    flush();
    mark = outer;
  };
  walk(parse(source, { sourceCodeLocationInfo: true }), false, false);
  return { lines, headerLines: null };
}

/** The charset that a page declares in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
  return value('hidden') !== undefined || /display\s*:\s*none/i.test(value('style') ?? '');
}

/** An <ol> shows numbers that are nowhere in its words. */
function countsVisibly(item: Element): boolean {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return false;
  return !list.attrs.some(
    ({ name, value }) => name === 'style' && /list-style[^;]*none/i.test(value),
  );
}
