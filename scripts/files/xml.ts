/** An element without its namespace prefix: transitional, strict and prefixed packages read alike. */
export interface XmlElement {
  name: string;
  /** By local name: `r:id` and `rel:id` are both `id`. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Not well-formed, or more than anybody writes. */
export class XmlFault extends Error {
  get tooLarge(): boolean {
    return this.message === tooLarge;
  }
}

const tooLarge = 'too large';

/** More elements than a sheet of any office; a tree of them still fits into memory. */
const mostElements = 3_000_000;

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?"'=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/gy;

/**
 * A part of an Office package as a tree. Parts hold no DOCTYPE: one is refused, and with it every
 * entity of its own.
 * @throws XmlFault
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let end = 0;
  let count = 0;
  for (const match of source.matchAll(token)) {
    end = match.index + match[0].length;
    const [, data, closing, tag, attributes = '', empty, text] = match;
    const parent = open[open.length - 1] as XmlElement;
    if (data !== undefined) parent.children.push(data);
    else if (text !== undefined) parent.children.push(withoutReferences(text));
    else if (closing) {
      if (open.length === 1 || parent.name !== localName(tag ?? '')) throw new XmlFault('nesting');
      open.pop();
    } else if (tag !== undefined) {
      count += 1;
      if (count > mostElements) throw new XmlFault(tooLarge);
      const element = {
        name: localName(tag),
        attributes: attributesOf(attributes),
        children: [],
      };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = elementsOf(top)[0];
  if (end !== source.length || open.length !== 1 || !root) throw new XmlFault('cut off');
  return root;
}

/** The elements in an element, all or those of a name. */
export function elementsOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name along a path. */
export function elementAt(from: XmlElement, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (element, name) => element && elementsOf(element, name)[0],
    from,
  );
}

/** The words directly in an element. */
export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** `1`, `true`, `on`, or an element that is there without saying so. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : /^(?:1|true|on)$/i.test(value.trim());
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (!name.startsWith('xmlns'))
      attributes[localName(name)] = withoutReferences(double ?? single ?? '');
  return attributes;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) => {
    if (name !== undefined) {
      const character = named[name];
      if (character === undefined) throw new XmlFault('entity');
      return character;
    }
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (code > 0x10ffff) throw new XmlFault('character');
    return String.fromCodePoint(code);
  });
}
