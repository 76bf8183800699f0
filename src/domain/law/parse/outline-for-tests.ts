import { markdownLines } from './markdown-lines.ts';
import { parseLaw } from './parse.ts';
import type { LawNode, ParsedLaw } from '../types.ts';

/** Reads a statute written down line by line in a test. */
export function read(...lines: string[]): ParsedLaw {
  return parseLaw(markdownLines(lines.join('\n')));
}

/** The body as one line for each node, `id 〔label〕〔heading〕text`, so that a test shows the whole tree. */
export function outline({ body }: Pick<ParsedLaw, 'body'>): string[] {
  return body.flatMap(treeOf);
}

/** `code@line` for every problem. */
export function codes({ problems }: Pick<ParsedLaw, 'problems'>): string[] {
  return problems.map(({ code, line }) => `${code}@${line}`);
}

/** All printed words without white space, to be compared with the source. */
export function wordsIn({ title, header, body }: ParsedLaw): string {
  const words = (node: LawNode): string =>
    [node.label, node.heading, node.text, ...node.children.map(words)].join('');
  const all = [title, ...header.map(({ text }) => text), ...body.map(words)].join('');
  return all.replace(/[\s\u00ad\u200b-\u200d\u2060]/g, '');
}

function treeOf({ id, label, heading, text, children }: LawNode): string[] {
  const marks = [label && `〔${label}〕`, heading && `《${heading}》`, text]
    .filter(Boolean)
    .join('');
  return [marks === '' ? id : `${id} ${marks}`, ...children.flatMap(treeOf)];
}
