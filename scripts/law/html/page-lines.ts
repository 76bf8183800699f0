import type { DefaultTreeAdapterTypes } from 'parse5';
import { numeral } from '../../../src/domain/law/numerals.ts';
import { squeeze, trimBlank } from '../../../src/domain/law/space.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A visible line of a page and where it stands there. */
export interface PageLine {
  line: number;
  text: string;
  mark: number;
  numbered: boolean;
  /** The innermost block that holds its first words. */
  block: Element | null;
  /** All of its words are links or buttons. */
  linked: boolean;
}

/** A picture, which may be a formula or a rare character. */
export type Picture = Pick<PageLine, 'line' | 'text' | 'block' | 'linked'>;

/** Visible words of a page, a line a block; and its pictures, `text` being what they say they show. */
export function linesOfPage(page: Node): { lines: PageLine[]; pictures: Picture[] } {
  const reader = new Reader();
  reader.walk(page, { preformatted: false, inCell: false, linked: false });
  reader.flush();
  return { lines: reader.lines, pictures: reader.pictures };
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** 第…条 at the start of a line. */
export const articleStart = new RegExp(`^\\s*第\\s*[${numeral}]{1,9}\\s*条`);

const unseen = new Set('script style template head noscript title svg iframe'.split(' '));
const blocks = new Set(
  'address article aside blockquote body button center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section select summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

interface Around {
  preformatted: boolean;
  inCell: boolean;
  linked: boolean;
}

class Reader {
  readonly lines: PageLine[] = [];
  readonly pictures: Picture[] = [];
  #text = '';
  #line = 1;
  #mark = 0;
  #numbered = false;
  #linked = true;
  #block: Element | null = null;
  #open: Element | null = null;

  flush(): void {
    const text = trimBlank(this.#text);
    if (squeeze(text) !== '')
      this.lines.push({
        line: this.#line,
        text,
        mark: this.#mark,
        numbered: this.#numbered,
        block: this.#block,
        linked: this.#linked,
      });
    this.#text = '';
    this.#numbered = false;
    this.#linked = true;
  }

  walk(node: Node, around: Around): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.#say(node.value, node.sourceCodeLocation?.startLine, around);
      return;
    }
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) this.walk(child, around);
      return;
    }
    if (isHidden(node)) return;
    this.#enter(node, around);
  }

  #enter(node: Element, around: Around): void {
    const name = node.tagName;
    const linked = around.linked || name === 'a' || name === 'button';
    if (name === 'br' && !around.inCell) this.flush();
    if (name === 'img')
      this.pictures.push({
        line: node.sourceCodeLocation?.startLine ?? this.#line,
        text: squeeze(attributeOf(node, 'alt') ?? ''),
        block: this.#open,
        linked,
      });
    const isCell = name === 'td' || name === 'th';
    const layout = isCell && isLayout(node);
    // A cell's own blocks don't break the row that they stand in.
    const inCell = !layout && (around.inCell || isCell);
    if (inCell && this.#text !== '' && (isCell || blocks.has(name))) this.#text += '　';
    if (inCell || !(layout || blocks.has(name))) {
      for (const child of node.childNodes) this.walk(child, { ...around, inCell, linked });
      return;
    }
    this.flush();
    const [mark, open] = [this.#mark, this.#open];
    const level = /^h([1-6])$/.exec(name);
    if (level) this.#mark = Number(level[1]);
    if (name === 'li' && countsVisibly(node)) this.#numbered = true;
    this.#open = node;
    const preformatted = around.preformatted || name === 'pre';
    for (const child of node.childNodes) this.walk(child, { preformatted, inCell: false, linked });
    this.flush();
    this.#mark = mark;
    this.#open = open;
  }

  #say(value: string, startLine: number | undefined, { preformatted, linked }: Around): void {
    const begin = (line: number | undefined): void => {
      this.#line = line ?? this.#line;
      this.#block = this.#open;
    };
    if (squeeze(this.#text) === '') begin(startLine);
    const [first = '', ...others] = preformatted ? value.split('\n') : [value];
    this.#text += preformatted ? first : first.replace(/[ \t\r\n]+/g, ' ');
    if (squeeze(value) !== '' && !linked) this.#linked = false;
    for (const next of others) {
      this.flush();
      begin(this.#line + 1);
      this.#text = next;
      this.#linked = linked;
    }
  }
}

function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attributeOf(element, 'style') ?? '',
  );
}

/** An <ol> shows numbers that are nowhere in its words. */
function countsVisibly(item: Element): boolean {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return false;
  return !/list-style[^;]*none/i.test(attributeOf(list, 'style') ?? '');
}

/** A cell that holds the page, not a piece of a table: old portals lay everything out in tables. */
function isLayout(cell: Element): boolean {
  let articles = 0;
  const holds = (node: Node): boolean => {
    if (node.nodeName === '#text' && 'value' in node && articleStart.test(node.value))
      articles += 1;
    if ('tagName' in node && /^(?:table|h[1-4])$/.test(node.tagName)) return true;
    return articles > 1 || ('childNodes' in node && node.childNodes.some(holds));
  };
  if (!cell.childNodes.some(holds)) return false;
  const row = cell.parentNode;
  const beside = row && 'childNodes' in row ? row.childNodes.filter((one) => one !== cell) : [];
  // 「修改前」 beside 「修改后」: both hold articles.
  return !beside.some((one) => {
    articles = 0;
    return 'childNodes' in one && (holds(one) || articles > 0) && one.nodeName !== '#text';
  });
}
