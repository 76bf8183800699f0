import { parseXml, type XmlElement, XmlFault } from './xml-tree.ts';
import { Zip, ZipFault } from './zip.ts';

/** An Office file that cannot be opened; the message says what is wrong inside. */
export class PackageFault extends Error {}

interface Relationship {
  id: string;
  /** Last word of its type: `styles`, `footnotes`; the same in either dialect of the format. */
  kind: string;
  /** The part it leads to; null where it leads out of the file. */
  part: string | null;
}

const prefixes = {
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};

/** The parts of a .docx or .xlsx, found by their relationships and never by their names. */
export class OfficePackage {
  private readonly zip: Zip;
  private readonly known = new Map<string, Relationship[]>();

  /** @throws PackageFault */
  constructor(bytes: Uint8Array, largest = 32 * 1024 * 1024) {
    this.zip = converted(() => new Zip(bytes, largest));
  }

  has(part: string): boolean {
    return this.zip.has(part);
  }

  /** The first part of this kind that a part leads to; null where there is none. The package itself is ''. */
  related(part: string, kind: string): string | null {
    return this.relationships(part).find((one) => one.kind === kind)?.part ?? null;
  }

  byId(part: string, id: string): string | null {
    return this.relationships(part).find((one) => one.id === id)?.part ?? null;
  }

  contentType(part: string): string {
    const types = this.xml('[Content_Types].xml', prefixes).children.filter(isElement);
    const name = `/${part}`.toLowerCase();
    const found =
      types.find(({ attributes }) => attributes.PartName?.toLowerCase() === name) ??
      types.find(
        ({ attributes: { Extension } }) =>
          Extension && name.endsWith(`.${Extension.toLowerCase()}`),
      );
    return found?.attributes.ContentType ?? '';
  }

  /** @throws PackageFault where the part is missing or no XML */
  xml(part: string, known: Record<string, string>): XmlElement {
    return converted(() => parseXml(textOf(this.zip.read(part)), known), part);
  }

  private relationships(part: string): Relationship[] {
    const known = this.known.get(part) ?? this.readRelationships(part);
    this.known.set(part, known);
    return known;
  }

  private readRelationships(part: string): Relationship[] {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
    const file = `${folder}_rels/${name}.rels`;
    if (!this.zip.has(file)) return [];
    return this.xml(file, prefixes)
      .children.filter(isElement)
      .map(({ attributes }) => ({
        id: attributes.Id ?? '',
        kind: /[^/]*$/.exec(attributes.Type ?? '')?.[0] ?? '',
        part: attributes.TargetMode === 'External' ? null : target(folder, attributes.Target ?? ''),
      }));
  }
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

function target(folder: string, written: string): string | null {
  try {
    const { pathname } = new URL(written, `file:///${folder}`);
    return decodeURIComponent(pathname).slice(1);
  } catch {
    // An address that is none leads to no part.
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
}

function converted<Result>(open: () => Result, part = ''): Result {
  try {
    return open();
  } catch (error) {
    if (error instanceof ZipFault) throw new PackageFault(error.message);
    if (error instanceof XmlFault) throw new PackageFault(`${part} ${error.message}`);
    if (error instanceof TypeError) throw new PackageFault(`${part} 的编码不对`);
    throw error;
  }
}
