import AdmZip, { type IZipEntry } from 'adm-zip';
import { elementsOf, parseXml, type XmlElement, XmlFault } from './xml.ts';

/** What a package can't give; the message says what is wrong with the file, without a full stop. */
export class PackageFault extends Error {
  /** What to do; the reader's own way out where it is null. */
  readonly remedy: string | null;

  constructor(message: string, remedy: string | null = null) {
    super(message);
    this.remedy = remedy;
  }
}

export interface Relationship {
  id: string;
  /** The last word of its type, the same in transitional and strict packages: `worksheet`. */
  kind: string;
  /** The part's name from the package's root, without a slash in front; null where it leads out of the file. */
  part: string | null;
}

/** Unpacked; a part of an office's document is a hundredth of this. */
const mostBytes = 32 * 1024 * 1024;

/** The parts of a .docx or .xlsx, found by their relationships and never by their names. */
export class OfficePackage {
  /** Part names are equal whatever their case; some programs write `\` between folders. */
  private readonly entries = new Map<string, IZipEntry>();

  /** @throws PackageFault for what is no zip, or holds a part twice */
  constructor(bytes: Uint8Array) {
    for (const entry of entriesOf(bytes)) {
      if (this.entries.has(keyOf(entry.entryName))) throw new PackageFault('已经损坏');
      this.entries.set(keyOf(entry.entryName), entry);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(part: string): boolean {
    return this.entries.has(keyOf(part));
  }

  /** @throws PackageFault for a part that is missing, damaged (its check sum too), locked or too large */
  xml(part: string, prefixes?: Record<string, string>): XmlElement {
    const entry = this.entries.get(keyOf(part));
    if (!entry) throw new PackageFault(`已经损坏（缺了 ${part}）`);
    if (entry.header.encrypted) throw new PackageFault('加了密');
    if (entry.header.size > mostBytes) throw new PackageFault('展开以后太大了');
    try {
      return parseXml(wordsOf(entry.getData()), prefixes);
    } catch (error) {
      // Whatever else is wrong, the person can only get the file anew.
      throw new PackageFault(
        error instanceof XmlFault ? `已经损坏（${part} ${error.message}）` : `已经损坏（${part}）`,
      );
    }
  }

  /** What a part leads to; the package itself is ''. */
  relationships(of: string): Relationship[] {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(of) ?? [];
    const rels = `${folder}_rels/${file}.rels`;
    if (!this.has(rels)) return [];
    return elementsOf(this.xml(rels), 'Relationship').map(
      ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        part: TargetMode === 'External' ? null : resolved(folder, Target),
      }),
    );
  }

  /** The first part of this kind that a part leads to; null where there is none. */
  related(part: string, kind: string): string | null {
    return this.relationships(part).find((one) => one.kind === kind)?.part ?? null;
  }

  byId(part: string, id: string): string | null {
    return this.relationships(part).find((one) => one.id === id)?.part ?? null;
  }

  contentType(part: string): string {
    const types = elementsOf(this.xml('[Content_Types].xml'));
    const name = `/${part}`.toLowerCase();
    const found =
      types.find(({ attributes }) => attributes.PartName?.toLowerCase() === name) ??
      types.find(
        ({ attributes: { Extension } }) =>
          Extension && name.endsWith(`.${Extension.toLowerCase()}`),
      );
    return found?.attributes.ContentType ?? '';
  }
}

function entriesOf(bytes: Uint8Array): IZipEntry[] {
  try {
    return new AdmZip(Buffer.from(bytes)).getEntries().filter(({ isDirectory }) => !isDirectory);
  } catch {
    // No zip at all, or its directory is broken.
    throw new PackageFault('已经损坏');
  }
}

/** @throws TypeError for bytes that are neither UTF-8 nor, with their mark, UTF-16 */
function wordsOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function resolved(folder: string, target: string): string {
  const path = unquoted(target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

function unquoted(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A per cent sign of its own.
    return target;
  }
}
