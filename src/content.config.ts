import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { locales, z } from 'zod';
import { siteSchema } from './domain/site/schema.ts';

z.config(locales.zhCN());

const site = defineCollection({
  loader: glob({ base: './content', pattern: 'site.yaml' }),
  schema: siteSchema,
});

export const collections = { site };
