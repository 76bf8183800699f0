import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { type Kind, type KindName, kinds } from './kinds.ts';
import { type Split, splitFields } from './split-fields.ts';

/** A file of content/, read once, with the line of everything in it. */
export class ContentFile {
  /** From content/, e.g. `news/2026/x.mdx`. */
  readonly name: string;
  /** As editors are told it, e.g. `content/news/2026/x.mdx`. */
  readonly file: string;
  readonly kindName: KindName;
  readonly kind: Kind;
  readonly text: string;
  /** Fields above the text, or the whole file, as plain values; null where they can't be read. */
  readonly value: unknown;
  readonly #split: Split | null;
  readonly #lines = new LineCounter();
  #read: Document | undefined;

  constructor(folder: string, name: string, kindName: KindName) {
    this.name = name;
    this.file = `${folder.replace(/\/$/, '').split('/').at(-1)}/${name}`;
    this.kindName = kindName;
    this.kind = kinds[kindName];
    this.text = readFileSync(`${folder}/${name}`, 'utf8').replace(/\r\n/g, '\n');
    this.#split = this.kind.form === 'prose' ? splitFields(this.text) : null;
    this.value = this.#valueNow();
  }

  /** The fields as they are written, for those who write them anew; the whole of another form. */
  get fields(): string {
    return this.#split?.fields ?? this.text;
  }

  /** Everything behind the line that ends the fields. */
  get below(): string {
    return this.#split?.below ?? '';
  }

  /** The words below the fields. */
  get prose(): string {
    return this.below.trimStart();
  }

  /** The same line by line, with their numbers; empty for other forms. */
  get body(): { line: number; text: string }[] {
    return this.#split ? linesAtEnd(this.text, this.prose) : [];
  }

  /** Null for a form that isn't YAML or JSON, and for a broken file. */
  get document(): Document | null {
    return this.#isTree() && !this.broken ? this.#tree() : null;
  }

  /** The first thing that keeps the data from being read. */
  get broken(): { line: number; reason: string } | null {
    if (!this.#isTree()) return null;
    if (this.kind.form === 'prose' && !this.#split) return { line: 1, reason: 'front-matter' };
    const [error] = this.#tree().errors;
    if (error) return { line: error.linePos?.[0].line ?? 1, reason: error.code };
    return this.value === null && this.fields.trim() !== '' ? { line: 1, reason: 'other' } : null;
  }

  /** Where a field stands, or the nearest one above it that does. */
  readonly lineOf = (path: (string | number)[]): number | null => {
    if (!this.#isTree()) return null;
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(this.#tree(), path.slice(0, length));
      if (offset !== null) return this.lineAt(offset);
    }
    return null;
  };

  readonly lineAt = (offset: number): number => {
    this.#tree();
    return this.#lines.linePos(offset).line;
  };

  #isTree(): boolean {
    return this.kind.form !== 'text' && this.kind.form !== 'csv';
  }

  /** Only checks ask for lines: ten thousand records are read without it. */
  #tree(): Document {
    // Empty lines for what stands above the fields, so that lines count right.
    const above = '\n'.repeat((this.#split?.line ?? 1) - 1);
    this.#read ??= parseDocument(above + this.fields.replace(/^\ufeff/, ''), {
      lineCounter: this.#lines,
      customTags: ['timestamp', 'merge'],
    });
    return this.#read;
  }

  #valueNow(): unknown {
    if (!this.#isTree()) return null;
    if (this.kind.form !== 'prose')
      return this.#tree().errors.length > 0 ? null : (this.#tree().toJS() as unknown);
    try {
      return this.#split && parseFrontmatter(this.text).frontmatter;
    } catch {
      // `broken` says where and why, by the library that counts lines.
      return null;
    }
  }
}

function linesAtEnd(text: string, end: string): { line: number; text: string }[] {
  const before = text.slice(0, text.length - end.length).split('\n').length;
  return end.split('\n').map((line, index) => ({ line: before + index, text: line }));
}

/** Where a key, or an entry of a list, begins; null where it isn't in the file. */
function offsetOf(document: Document, path: (string | number)[]): number | null {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true) as Node | undefined;
  return node?.range?.[0] ?? null;
}
