import type { ZodType } from 'zod';
import {
  assessmentSchema,
  scoringSchema,
  surveySchema,
} from '../../src/domain/assessment/schema.ts';
import {
  cardsSchema,
  serviceSchema,
  situationSchema,
  townSchema,
  whoKnowsSchema,
} from '../../src/domain/directory/schema.ts';
import { lawNoteSchema, lawSchema } from '../../src/domain/law/schema.ts';
import { newsSchema } from '../../src/domain/news/schema.ts';
import { intentSchema, synonymSchema } from '../../src/domain/search/schema.ts';
import { factSchema, pageSchema, siteSchema } from '../../src/domain/site/schema.ts';

/** How a file holds its data: front matter, the whole file, one entry per key, or a row per line. */
type Form = 'mdx' | 'yaml' | 'map' | 'csv' | 'json' | 'text';

export interface Kind {
  section: string;
  /** The one place where such files lie, from content/: `<slug>`, `<year>`, `<date>` and `<article>` stand for names. */
  place: string;
  form: Form;
  /** Null where the words are somebody else's and have no shape of ours. */
  schema: ZodType | null;
  /** Goes through 三审. */
  reviewed: boolean;
}

/** Every kind of file that content/ may hold; what fits no line is in the wrong place. */
export const kinds: Kind[] = [
  kind('站点', 'site.yaml', 'yaml', siteSchema),
  kind('数字', 'facts.yaml', 'map', factSchema),
  reviewed('新闻', 'news/<year>/<slug>.mdx', newsSchema),
  reviewed('服务', 'services/<kind>/<slug>.mdx', serviceSchema),
  kind('服务', 'services/towns.csv', 'csv', townSchema),
  reviewed('自测', 'assessments/<slug>/index.mdx', assessmentSchema),
  kind('自测', 'assessments/<slug>/scoring.yaml', 'yaml', scoringSchema),
  kind('自测', 'assessments/<slug>/survey.json', 'json', surveySchema),
  reviewed('页面', 'pages/<slug>.mdx', pageSchema),
  reviewed('遇到这件事', 'situations/<slug>.mdx', situationSchema),
  reviewed('求助', 'help/who-knows.yaml', whoKnowsSchema),
  reviewed('求助', 'help/cards.yaml', cardsSchema),
  reviewed('法规', 'laws/<slug>/index.mdx', lawSchema),
  kind('法规', 'laws/<slug>/<date>.md', 'text', null),
  reviewed('法规', 'laws/<slug>/notes/<article>.mdx', lawNoteSchema),
  kind('搜索', 'search/intents.yaml', 'map', intentSchema),
  kind('搜索', 'search/synonyms.yaml', 'map', synonymSchema),
];

/** The kind whose place a file has; undefined where it lies outside them all. */
export function kindOf(name: string): Kind | undefined {
  return kinds.find(({ place }) => patternOf(place).test(name));
}

const names: Record<string, string> = {
  year: String.raw`20\d\d`,
  slug: '[a-z0-9]+(-[a-z0-9]+)*',
  kind: '(hotlines|rooms|units|hospitals|cells)',
  date: String.raw`\d{4}-\d{2}-\d{2}`,
  article: String.raw`\d+(-\d+)?`,
};

function patternOf(place: string): RegExp {
  const source = place
    .replace(/\./g, String.raw`\.`)
    .replace(/<(\w+)>/g, (_, name: string) => names[name] ?? name);
  return new RegExp(`^${source}$`);
}

function kind(section: string, place: string, form: Form, schema: ZodType | null): Kind {
  return { section, place, form, schema, reviewed: false };
}

function reviewed(section: string, place: string, schema: ZodType): Kind {
  const form = place.endsWith('.mdx') ? 'mdx' : 'yaml';
  return { section, place, form, schema, reviewed: true };
}
