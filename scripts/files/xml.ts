import sax, { type QualifiedAttribute, type QualifiedTag, type SAXOptions } from 'sax';

export interface XmlElement {
  /** The local name, or with the prefix that the caller knows its namespace by. */
  name: string;
  /** Named like elements: `r:id` and `rel:id` are both `id` where no prefixes are known. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  /** The file's own prefixes where the element stands: some attributes name them. */
  scope: Record<string, string>;
}

/** XML that is none, or more than anybody writes. */
export class XmlFault extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`第 ${line} 行不是合格的 XML`);
    this.line = line;
  }
}

/** Deeper and larger than any document of an office; a recursion over the tree must not overflow. */
const deepest = 500;
const most = 3_000_000;

/** `strictEntities` is missing in the types: without it HTML's entities would pass. */
const strictly = { xmlns: true, strictEntities: true } as SAXOptions;

/**
 * A part of an Office package as a tree. What is not well formed, and a document type (which may
 * define entities), is a fault, never a guess.
 * @param prefixes by namespace; without them all namespaces read alike, with them an element of
 *   another is `{urn:other}name`
 * @throws XmlFault
 */
export function parseXml(text: string, prefixes?: Record<string, string>): XmlElement {
  const parser = sax.parser(true, strictly);
  const fail = (): never => {
    throw new XmlFault(parser.line + 1);
  };
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const words = (said: string) => {
    open.at(-1)?.children.push(said);
  };

  parser.onerror = fail;
  parser.ondoctype = fail;
  parser.ontext = words;
  parser.oncdata = words;
  parser.onopentag = (tag) => {
    const element = elementFrom(tag as QualifiedTag, prefixes);
    const parent = open.at(-1);
    count += 1;
    if (count > most || open.length >= deepest || (!parent && root)) fail();
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, sax lets them pass
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) fail();
  parser.write(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).close();
  return root ?? fail();
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

function elementFrom(tag: QualifiedTag, prefixes?: Record<string, string>): XmlElement {
  const attributes: Record<string, string> = Object.create(null);
  for (const attribute of Object.values(tag.attributes))
    if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns')
      attributes[nameOf(attribute, prefixes)] = attribute.value;
  return { name: nameOf(tag, prefixes), attributes, children: [], scope: tag.ns };
}

function nameOf(
  { local, uri, prefix, name }: Pick<QualifiedAttribute, 'local' | 'uri' | 'prefix' | 'name'>,
  prefixes?: Record<string, string>,
): string {
  if (prefix === 'xml') return name;
  if (!uri || !prefixes) return local;
  const known = prefixes[uri];
  if (known === undefined) return `{${uri}}${local}`;
  return known === '' ? local : `${known}:${local}`;
}
