import { isScalar, visit } from 'yaml';
import type { ContentFile } from '../../src/entries/content-file.ts';

export interface Prose {
  line: number;
  field: string;
  text: string;
}

/**
 * What readers will read of a file: its body without addresses, and its values in words.
 * @param fields only these at top level; every value where none are named
 */
export function proseOf(file: ContentFile, fields?: string[]): Prose[] {
  const body = file.body.map(({ line, text }) => ({
    line,
    field: '正文',
    text: text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\/\/[\w./?=&%#-]+/g, ''),
  }));
  return [...(fields ? namedValues(file, fields) : allValues(file)), ...body];
}

function namedValues({ value, lineOf }: ContentFile, fields: string[]): Prose[] {
  const data = (value ?? {}) as Record<string, unknown>;
  return fields.flatMap((field) => {
    const text = data[field];
    return typeof text === 'string' ? [{ line: lineOf([field]) ?? 1, field, text }] : [];
  });
}

function allValues({ document, lineAt }: ContentFile): Prose[] {
  const found: Prose[] = [];
  if (!document) return found;
  visit(document, {
    Pair(_, { key, value }) {
      // Sources are cited as they are named; addresses and hashes aren't read.
      if (isScalar(key) && /^(sources?|url|hash|sha256|article_hash)$/.test(String(key.value)))
        return visit.SKIP;
      if (isScalar(value) && typeof value.value === 'string')
        found.push({
          line: lineAt(value.range?.[0] ?? 0),
          field: isScalar(key) ? String(key.value) : '',
          text: value.value,
        });
      return undefined;
    },
    Scalar(key, node) {
      if (typeof key === 'number' && typeof node.value === 'string')
        found.push({ line: lineAt(node.range?.[0] ?? 0), field: '列表', text: node.value });
    },
  });
  return found;
}
