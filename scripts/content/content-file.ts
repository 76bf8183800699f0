import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { root } from '../build/run.ts';
import type { Kind } from './kinds.ts';

/** A file of content/, read once, with the line of everything in it. */
export interface ContentFile {
  /** From content/, e.g. `news/2026/x.mdx`. */
  name: string;
  /** From the project's folder, as editors are told it. */
  file: string;
  kind: Kind;
  text: string;
  /** Front matter or the whole file, as plain values; null where it can't be read. */
  value: unknown;
  document: Document | null;
  /** The first thing that keeps the data from being read. */
  broken: { line: number; reason: string } | null;
  /** Lines of prose below the front matter, with their numbers; empty for other forms. */
  body: { line: number; text: string }[];
  lineOf: (path: (string | number)[]) => number | null;
  lineAt: (offset: number) => number;
}

/** Reads front matter, YAML or JSON the way Astro does: a bare 2026-01-31 is a date there, not words. */
export function readContentFile(folder: string, name: string, kind: Kind): ContentFile {
  const path = `${folder.replace(/\/$/, '')}/${name}`;
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  const front = kind.form === 'mdx' ? /^\ufeff?---\n([\s\S]*?\n)?---(\n|$)/.exec(text) : null;
  // The front matter begins on the file's second line; a line before it keeps the count right.
  const data = kind.form === 'mdx' ? `\n${front?.[1] ?? ''}` : text;
  const own = { name, file: relative(root, path).replaceAll('\\', '/'), kind, text };
  const body = kind.form === 'mdx' ? bodyOf(text, front?.[0].length ?? 0) : [];
  if (kind.form === 'text' || kind.form === 'csv')
    return { ...own, ...nothing, body: [], lineAt: () => 1 };
  const lines = new LineCounter();
  const document = parseDocument(data.replace(/^\ufeff/, ''), {
    lineCounter: lines,
    customTags: ['timestamp', 'merge'],
  });
  const [error] = document.errors;
  const missing = kind.form === 'mdx' && !front;
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    ...own,
    body,
    document: error ? null : document,
    value: error || missing ? null : (document.toJS() as unknown),
    broken: missing
      ? { line: 1, reason: 'front-matter' }
      : error
        ? { line: error.linePos?.[0].line ?? 1, reason: error.code }
        : null,
    lineAt,
    lineOf: (place) => {
      for (let length = place.length; length > 0; length -= 1) {
        const offset = offsetOf(document, place.slice(0, length));
        if (offset !== null) return lineAt(offset);
      }
      return null;
    },
  };
}

const nothing = { value: null, document: null, broken: null, lineOf: () => null };

function bodyOf(text: string, start: number): ContentFile['body'] {
  const before = text.slice(0, start).split('\n').length;
  return text
    .slice(start)
    .split('\n')
    .map((line, index) => ({ line: before + index, text: line }));
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
