import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import {
  cardsSchema,
  serviceSchema,
  situationSchema,
  whoKnowsSchema,
} from '../../src/domain/directory/schema.ts';
import { assessmentSchema } from '../../src/domain/assessment/schema.ts';
import { newsSchema } from '../../src/domain/news/schema.ts';
import { contentHash } from '../../src/domain/site/content-hash.ts';
import { pageSchema } from '../../src/domain/site/schema.ts';
import type { Review } from '../../src/domain/site/types.ts';
import { root } from '../build/run.ts';

/** The kinds of entries that go through 三审, with the schema of their front matter. */
export const kinds: { section: string; pattern: string; schema: ZodType }[] = [
  { section: '新闻', pattern: 'content/news/*/*.mdx', schema: newsSchema },
  { section: '服务', pattern: 'content/services/*/*.mdx', schema: serviceSchema },
  { section: '自测', pattern: 'content/assessments/*/index.mdx', schema: assessmentSchema },
  { section: '页面', pattern: 'content/pages/*.mdx', schema: pageSchema },
  { section: '遇到这件事', pattern: 'content/situations/*.mdx', schema: situationSchema },
  { section: '求助', pattern: 'content/help/who-knows.yaml', schema: whoKnowsSchema },
  { section: '求助', pattern: 'content/help/cards.yaml', schema: cardsSchema },
];

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
  const found = kinds.flatMap(({ section, pattern, schema }) =>
    globSync(pattern, { cwd: root }).map((file) => ({ section, file, schema })),
  );
  const entries = await Promise.all(
    found.map(({ section, file, schema }) => readEntry(section, file, schema)),
  );
  return entries.flatMap((entry) => entry ?? []).sort((a, b) => a.file.localeCompare(b.file));
}

async function readEntry(section: string, file: string, schema: ZodType): Promise<Entry | null> {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const parts = file.endsWith('.yaml')
    ? [text, text, '']
    : /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  const parsed = schema.safeParse(parse(parts?.[1] ?? ''));
  if (!parts || !parsed.success) return null;
  const data = parsed.data as Entry['data'];
  return { section, file, data, hash: await contentHash(data, parts[2]) };
}
