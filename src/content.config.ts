import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { locales, z } from 'zod';
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

const searchIntents = defineCollection({
  loader: file('content/search/intents.yaml'),
  schema: intentSchema,
});

const searchSynonyms = defineCollection({
  loader: file('content/search/synonyms.yaml'),
  schema: synonymSchema,
});

export const collections = { site, facts, news, pages, searchIntents, searchSynonyms };
