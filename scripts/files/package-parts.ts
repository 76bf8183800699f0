import { unzipSync } from 'fflate';
import { decode } from './decode.ts';
import { elementsOf, parseXml, type XmlElement, XmlFault } from './xml.ts';

/** What a package can't give: what is wrong with the file, and what to do if not to save it anew. */
export class PackageFault extends Error {
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string) {
    super(message);
    this.remedy = remedy;
  }
}

export interface Relationship {
  id: string;
  /** The last word of its type, the same in transitional and strict packages: `worksheet`. */
  type: string;
  /** The part's name from the package's root, without a slash in front. */
  target: string;
}

const tooLarge = ['展开以后太大了', '看看是不是拿错了文件'] as const;

/** Unpacked; a part of an office's document is a hundredth of this. */
const mostBytes = 64 * 1024 * 1024;

/**
 * An Office package (.xlsx, .docx): its parts by the names its relationships use. Only the parts
 * asked for are unpacked.
 */
export class PackageParts {
  private readonly bytes: Uint8Array;
  /** Part names are equal whatever their case; some programs write `\` between folders. */
  private readonly entries = new Map<string, { name: string; size: number }>();

  /** @throws PackageFault for what is no zip */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.unzip(({ name, originalSize }) => {
      this.entries.set(keyOf(name), { name, size: originalSize });
      return false;
    });
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** @throws PackageFault for a part that is damaged or too large */
  xml(name: string): XmlElement | null {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return null;
    if (entry.size > mostBytes) throw new PackageFault(...tooLarge);
    const part = this.unzip((file) => file.name === entry.name)[entry.name];
    if (part?.length !== entry.size) throw new PackageFault('已经损坏');
    try {
      return parseXml(decode(part).replace(/^\uFEFF/, ''));
    } catch (error) {
      if (error instanceof XmlFault && error.tooLarge) throw new PackageFault(...tooLarge);
      // Whatever else is wrong with the XML, the person can only get the file anew.
      throw new PackageFault('已经损坏');
    }
  }

  /** What a part points to inside the package; the package itself is ''. */
  relationships(of: string): Relationship[] {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(of) ?? [];
    const root = this.xml(`${folder}_rels/${file}.rels`);
    if (!root) return [];
    return elementsOf(root, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolved(folder, Target),
      }));
  }

  private unzip(filter: (file: { name: string; originalSize: number }) => boolean) {
    try {
      return unzipSync(this.bytes, { filter });
    } catch {
      throw new PackageFault('已经损坏');
    }
  }
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
