import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentHash } from '../../src/domain/site/content-hash.ts';
import type { Review } from '../../src/domain/site/types.ts';
import { root } from '../build/run.ts';
import { fileNames } from './file-names.ts';
import { type Kind, kindOf } from './kinds.ts';

/** An entry as the site reads it: parsed front matter, body, and the hash of both. */
export interface Entry {
  section: string;
  /** From the project's folder. */
  file: string;
  data: { title?: string; demo: boolean; review: Review } & Record<string, unknown>;
  hash: string;
}

/** Every entry under review whose front matter is sound; `npm run check` reports the others. */
export async function readEntries(): Promise<Entry[]> {
  const entries = await Promise.all(
    fileNames(`${root}content`).map((name) => {
      const kind = kindOf(name);
      return kind?.reviewed ? readEntry(kind, `content/${name}`) : null;
    }),
  );
  return entries.flatMap((entry) => entry ?? []);
}

async function readEntry({ section, form, schema }: Kind, file: string): Promise<Entry | null> {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const parts =
    form === 'yaml' ? [text, text, ''] : /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  const parsed = schema?.safeParse(parse(parts?.[1] ?? ''));
  if (!parts || !parsed?.success) return null;
  const data = parsed.data as Entry['data'];
  return { section, file, data, hash: await contentHash(data, parts[2]) };
}
