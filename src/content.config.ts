import { defineCollection } from 'astro:content';
import { parse } from 'csv-parse/sync';
import { file, glob } from 'astro/loaders';
import { locales, z } from 'zod';
import { assessmentSchema, scoringSchema, surveySchema } from './domain/assessment/schema.ts';
import {
  cardsSchema,
  serviceSchema,
  situationSchema,
  townSchema,
  whoKnowsSchema,
} from './domain/directory/schema.ts';
import { lawNoteSchema, lawSchema } from './domain/law/schema.ts';
import { newsSchema } from './domain/news/schema.ts';
import { intentSchema, synonymSchema } from './domain/search/schema.ts';
import { factSchema, pageSchema, siteSchema } from './domain/site/schema.ts';

z.config(locales.zhCN());

const site = defineCollection({
  loader: glob({ base: './content', pattern: 'site.yaml' }),
  schema: siteSchema,
});

const facts = defineCollection({ loader: file('content/facts.yaml'), schema: factSchema });

const news = defineCollection({
  loader: glob({ base: './content/news', pattern: '*/*.mdx' }),
  schema: newsSchema,
});

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: pageSchema,
});

const services = defineCollection({
  loader: glob({ base: './content/services', pattern: '*/*.mdx' }),
  schema: serviceSchema,
});

const towns = defineCollection({
  loader: file('content/services/towns.csv', { parser: rowsById }),
  schema: townSchema,
});

const situations = defineCollection({
  loader: glob({ base: './content/situations', pattern: '*.mdx' }),
  schema: situationSchema,
});

const whoKnows = defineCollection({
  loader: glob({ base: './content/help', pattern: 'who-knows.yaml' }),
  schema: whoKnowsSchema,
});

const cards = defineCollection({
  loader: glob({ base: './content/help', pattern: 'cards.yaml' }),
  schema: cardsSchema,
});

const searchIntents = defineCollection({
  loader: file('content/search/intents.yaml'),
  schema: intentSchema,
});

const searchSynonyms = defineCollection({
  loader: file('content/search/synonyms.yaml'),
  schema: synonymSchema,
});

const pathOf = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');

const folderName = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

const assessments = defineCollection({
  loader: glob({
    base: './content/assessments',
    pattern: '*/index.mdx',
    generateId: folderName,
  }),
  schema: assessmentSchema,
});

const scorings = defineCollection({
  loader: glob({
    base: './content/assessments',
    pattern: '*/scoring.yaml',
    generateId: folderName,
  }),
  schema: scoringSchema,
});

const surveys = defineCollection({
  loader: glob({
    base: './content/assessments',
    pattern: '*/survey.json',
    generateId: folderName,
  }),
  schema: surveySchema,
});

const laws = defineCollection({
  loader: glob({ base: './content/laws', pattern: '*/index.mdx', generateId: folderName }),
  schema: lawSchema,
});

/** Official texts, read whole; ids are `<law>/<date>`. */
const lawTexts = defineCollection({
  loader: glob({ base: './content/laws', pattern: '*/*.md', generateId: pathOf }),
  schema: z.strictObject({}),
});

const lawNotes = defineCollection({
  loader: glob({ base: './content/laws', pattern: '*/notes/*.mdx', generateId: pathOf }),
  schema: lawNoteSchema,
});

export const collections = {
  laws,
  lawTexts,
  lawNotes,
  assessments,
  scorings,
  surveys,
  site,
  facts,
  news,
  pages,
  services,
  towns,
  situations,
  whoKnows,
  cards,
  searchIntents,
  searchSynonyms,
};

/** Rows of towns.csv under `<county>/<town>`: the code is no key, sources disagree on it. */
function rowsById(text: string): Record<string, Record<string, string>> {
  const rows = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
  }) as Record<string, string>[];
  return Object.fromEntries(rows.map((row) => [`${row.county_slug}/${row.slug}`, row]));
}
