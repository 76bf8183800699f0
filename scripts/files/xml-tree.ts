/** An element; its name and its attributes' names bear the prefixes that the caller knows namespaces by. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  /** The file's own prefixes where the element stands: some attributes name them. */
  scope: Scope;
}

type Scope = Record<string, string>;

/** XML that is none. */
export class XmlFault extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`第 ${line} 行不是合格的 XML`);
    this.line = line;
  }
}

/** Deeper and larger than any document of an office; a recursion over the tree must not overflow. */
const deepest = 500;
const most = 600_000;

/**
 * A small strict reader: elements, text, CDATA, the five entities and numbers. What is not well
 * formed, and a document type (which may define entities), is a fault, never a guess.
 * @param prefixes by namespace; what has none there keeps it: `{urn:other}name`
 * @throws XmlFault with the line
 */
export function parseXml(text: string, prefixes: Record<string, string>): XmlElement {
  return new Parser(text.replace(/\r\n?/g, '\n'), prefixes).document();
}

const opening = /<([^\s<>/=!?]+)/y;
const attribute = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ending = /\s*(\/?)>/y;
const closing = /<\/([^\s<>/]+)\s*>/y;
const name = /^[\p{L}_][\p{L}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{N}_.·-]*)?$/u;

class Parser {
  private at = 0;
  private count = 0;
  private root: XmlElement | null = null;
  private readonly open: { element: XmlElement; tag: string }[] = [];
  private readonly text: string;
  private readonly prefixes: Record<string, string>;

  constructor(text: string, prefixes: Record<string, string>) {
    this.text = text;
    this.prefixes = prefixes;
  }

  document(): XmlElement {
    while (this.at < this.text.length) {
      const next = this.text.indexOf('<', this.at);
      const end = next === -1 ? this.text.length : next;
      if (end > this.at) this.words(this.decoded(this.text.slice(this.at, end)));
      this.at = end;
      if (next !== -1) this.markup();
    }
    if (!this.root || this.open.length > 0) this.fail();
    return this.root;
  }

  private markup(): void {
    const { text, at } = this;
    if (text.startsWith('<!--', at)) this.through('-->');
    else if (text.startsWith('<![CDATA[', at)) this.words(this.through(']]>').slice(9));
    else if (text.startsWith('<?', at)) this.through('?>');
    else if (text.startsWith('</', at)) this.close();
    else this.element();
  }

  private element(): void {
    const tag = this.match(opening)?.[1];
    this.count += 1;
    if (!tag || !name.test(tag) || this.count > most || this.open.length >= deepest) this.fail();
    const own: [name: string, value: string][] = [];
    for (let found = this.match(attribute); found; found = this.match(attribute))
      own.push([
        found[1] ?? '',
        this.decoded((found[2] ?? found[3] ?? '').replace(/[\n\t]/g, ' ')),
      ]);
    const end = this.match(ending);
    if (!end) this.fail();
    const scope = this.scopeWith(own);
    const attributes: Record<string, string> = Object.create(null);
    for (const [written, value] of own) {
      if (written === 'xmlns' || written.startsWith('xmlns:')) continue;
      const full = written.includes(':') ? this.full(written, scope) : written;
      if (full in attributes) this.fail();
      attributes[full] = value;
    }
    const element = { name: this.full(tag, scope), attributes, children: [], scope };
    const parent = this.open.at(-1);
    if (parent) parent.element.children.push(element);
    else if (this.root) this.fail();
    else this.root = element;
    if (end[1] === '') this.open.push({ element, tag });
  }

  private scopeWith(own: [name: string, value: string][]): Scope {
    const outer = this.open.at(-1)?.element.scope ?? noScope;
    const declared = own.filter(([one]) => one === 'xmlns' || one.startsWith('xmlns:'));
    if (declared.length === 0) return outer;
    const scope: Scope = Object.assign(Object.create(null), outer);
    for (const [one, value] of declared) scope[one.slice(6)] = value;
    return scope;
  }

  private full(written: string, scope: Scope): string {
    const [local = '', prefix = ''] = written.split(':').reverse();
    if (prefix === 'xml') return written;
    const space = scope[prefix] ?? '';
    if (space === '' && prefix !== '') this.fail();
    if (space === '') return local;
    const known = Object.hasOwn(this.prefixes, space) ? this.prefixes[space] : undefined;
    if (known === undefined) return `{${space}}${local}`;
    return known === '' ? local : `${known}:${local}`;
  }

  private close(): void {
    const tag = this.match(closing)?.[1];
    if (tag === undefined || this.open.pop()?.tag !== tag) this.fail();
  }

  private words(text: string): void {
    const parent = this.open.at(-1)?.element;
    if (!parent) {
      if (/[^\s\ufeff]/.test(text)) this.fail();
      return;
    }
    if (text !== '') parent.children.push(text);
  }

  private through(end: string): string {
    const found = this.text.indexOf(end, this.at);
    if (found === -1) this.fail();
    const inner = this.text.slice(this.at, found);
    this.at = found + end.length;
    return inner;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private decoded(text: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) this.fail();
    if (!text.includes('&')) return text;
    return text.replace(/&(#x[\da-f]+|#\d+|\w+)?;?/gi, (whole, entity: string | undefined) => {
      const code = entity?.startsWith('#')
        ? Number(entity.replace(/^#x/i, '0x').replace('#', ''))
        : entities.get(entity ?? '');
      if (!whole.endsWith(';') || !code || code > 0x10ffff) this.fail();
      return String.fromCodePoint(code);
    });
  }

  private fail(): never {
    throw new XmlFault(this.text.slice(0, this.at).split('\n').length);
  }
}

const noScope: Scope = Object.create(null);
const entities = new Map(
  ['lt<', 'gt>', 'amp&', 'quot"', "apos'"].map((one) => [
    one.slice(0, -1),
    one.charCodeAt(one.length - 1),
  ]),
);
