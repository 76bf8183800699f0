import { OfficePackage, type PackageFault } from '../../files/office-package.ts';
import { Unreadable } from '../../files/unreadable.ts';
import type { XmlElement } from '../../files/xml.ts';
import { prefixes } from './names.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** A Word file: its main part, and the parts that decide how that looks. */
export class WordFile {
  readonly main: string;
  readonly body: XmlElement;
  readonly styles: Styles;
  readonly numbering: Numbering;
  private readonly parts: OfficePackage;
  private readonly roots = new Map<string, XmlElement>();

  /** @throws Unreadable with what the file is instead, or PackageFault where it is damaged */
  constructor(bytes: Uint8Array) {
    this.parts = open(bytes);
    const main = this.parts.related('', 'officeDocument');
    if (main === null || !this.parts.has(main)) throw new Unreadable(notWord(this.parts));
    this.main = main;
    if (/macroEnabled/i.test(this.parts.contentType(main)))
      throw new Unreadable(
        '这是带宏的 Word 文件，宏能改动看到的字：请在 Word 或 WPS 里打开，另存为不带宏的 .docx 再导入。',
      );
    const root = this.part(main);
    if (root.name !== 'w:document') throw new Unreadable(notWord(this.parts));
    this.body = root;
    const styles = this.parts.related(main, 'styles');
    this.styles = new Styles(styles === null ? null : this.part(styles));
    const numbering = this.parts.related(main, 'numbering');
    this.numbering = new Numbering(numbering === null ? null : this.part(numbering), this.styles);
  }

  /** A part that another leads to, by the kind of the way or by its number; null where there is none. */
  related(part: string, kind: string): { part: string; root: XmlElement } | null {
    const found = this.parts.related(part, kind);
    return found === null ? null : { part: found, root: this.part(found) };
  }

  byId(part: string, id: string): { part: string; root: XmlElement } | null {
    const found = this.parts.byId(part, id);
    return found === null ? null : { part: found, root: this.part(found) };
  }

  private part(name: string): XmlElement {
    const known = this.roots.get(name);
    if (known) return known;
    const root = this.parts.xml(name, prefixes);
    this.roots.set(name, root);
    return root;
  }
}

function open(bytes: Uint8Array): OfficePackage {
  const what = otherKind(bytes);
  if (what !== null) throw new Unreadable(what);
  return new OfficePackage(bytes);
}

const saveAs = '请在 Word 或 WPS 里打开，另存为 .docx 再导入。';

/** What a file is that is no zip, by its first bytes; null for one that is. */
export function otherKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK')) return null;
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    const all = Buffer.from(bytes);
    const has = (stream: string) => all.includes(Buffer.from(stream, 'utf16le'));
    if (has('EncryptedPackage') || has('EncryptionInfo'))
      return '这份文件有打开密码：请在 Word 或 WPS 里打开，去掉密码，另存为 .docx 再导入。';
    return has('WordDocument')
      ? `这是旧格式的 Word 文件（.doc），改名字没有用：${saveAs}`
      : `这是旧格式的 Office 文件，不是 .docx：${saveAs}`;
  }
  if (start.startsWith('{\\rtf')) return `这其实是 RTF 文件，不是 .docx：${saveAs}`;
  if (start.startsWith('%PDF'))
    return '这其实是 PDF 文件：请找 Word 版，或把文字复制到 .txt 里再导入。';
  if (/^\W*<(?:!doctype|html|head|body|\?xml|meta)/i.test(start))
    return `这其实是网页，不是 .docx：请把名字改成 .html，或${saveAs.slice(1)}`;
  return `这不是 Word 的 .docx 文件：${saveAs}`;
}

function notWord(parts: OfficePackage): string {
  const found = ['xl/workbook.xml', 'ppt/presentation.xml', 'content.xml'].findIndex((name) =>
    parts.has(name),
  );
  const what = [
    '，里面是表格（.xlsx）',
    '，里面是幻灯片（.pptx）',
    '，里面是 OpenDocument（.odt）',
  ];
  return `这不是 Word 的 .docx 文件${what[found] ?? ''}：${saveAs}`;
}

export function damaged({ message }: PackageFault): string {
  return `这份 .docx 文件${message}：请在 Word 或 WPS 里打开，另存为新的 .docx 再导入；打不开就找原来的文件。`;
}
