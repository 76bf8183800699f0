import { type ZodType, z } from 'zod';
import {
  adviceSchema,
  agesSchema,
  assessmentSchema,
  scoringSchema,
  surveySchema,
} from '../domain/assessment/schema.ts';
import { serviceSchema, townSchema } from '../domain/directory/schema.ts';
import {
  boxesSchema,
  cardsSchema,
  childrenSchema,
  helpPageSchema,
  situationSchema,
  whoKnowsSchema,
} from '../domain/help/schema.ts';
import { lawNoteSchema, lawSchema } from '../domain/law/schema.ts';
import { newsSchema } from '../domain/news/schema.ts';
import { intentsSchema, synonymSchema } from '../domain/search/schema.ts';
import {
  decisionSchema,
  factSchema,
  pageSchema,
  siteSchema,
  wordsSchema,
} from '../domain/site/schema.ts';

/**
 * How a file holds its data: `prose` fields above a text, `yaml` and `json` one value, `map` one
 * entry a key, `csv` one entry a row, `text` words of somebody else that have no shape of ours.
 */
export type Form = 'prose' | 'yaml' | 'json' | 'map' | 'csv' | 'text';

export interface Kind<S extends ZodType = ZodType> {
  /** As editors call it. */
  section: string;
  /** The one place where such files lie, from content/; names in <> stand for what differs. */
  place: string;
  form: Form;
  schema: S;
  /** Goes through 三审. */
  reviewed: boolean;
  /** Without a released one a public site would be unlawful or do harm: id, or '*' for each. */
  required: string[];
}

/** Every kind of file that content/ may hold; what fits no line is in the wrong place. */
export const kinds = {
  site: kind('站点', 'site.yaml', 'yaml', siteSchema),
  decisions: kind('待定事项', 'decisions.yaml', 'map', decisionSchema),
  words: reviewed('站点', 'words.yaml', wordsSchema, ['*']),
  facts: kind('数字', 'facts.yaml', 'map', factSchema),
  news: reviewed('新闻', 'news/<year>/<slug>.mdx', newsSchema),
  pages: reviewed('页面', 'pages/<slug>.mdx', pageSchema, ['about', 'privacy', 'accessibility']),
  helpPage: reviewed('求助', 'help/now.yaml', helpPageSchema, ['*']),
  boxes: reviewed('求助', 'help/boxes.yaml', boxesSchema, ['*']),
  children: reviewed('求助', 'help/children.mdx', childrenSchema, ['*']),
  whoKnows: reviewed('求助', 'help/who-knows.yaml', whoKnowsSchema),
  cards: reviewed('求助', 'help/cards.yaml', cardsSchema),
  situations: reviewed('遇到这件事', 'situations/<slug>.mdx', situationSchema),
  services: reviewed('服务', 'services/<kind>/<slug>.md', serviceSchema, [
    ...['hotlines/12356', 'hotlines/110', 'hotlines/120'],
  ]),
  towns: kind('服务', 'services/towns.csv', 'csv', townSchema),
  ages: reviewed('自测', 'assessments/ages.yaml', agesSchema, ['*']),
  assessments: reviewed('自测', 'assessments/<slug>/index.mdx', assessmentSchema),
  scorings: kind('自测', 'assessments/<slug>/scoring.yaml', 'yaml', scoringSchema),
  surveys: kind('自测', 'assessments/<slug>/survey.json', 'json', surveySchema),
  advice: kind('自测', 'assessments/<slug>/advice.yaml', 'yaml', adviceSchema),
  laws: reviewed('法规', 'laws/<slug>/index.mdx', lawSchema),
  lawTexts: kind('法规', 'laws/<slug>/<date>.md', 'text', z.strictObject({})),
  lawNotes: reviewed('法规', 'laws/<slug>/notes/<article>.mdx', lawNoteSchema),
  intents: reviewed('搜索', 'search/intents.yaml', intentsSchema, ['*']),
  synonyms: kind('搜索', 'search/synonyms.yaml', 'map', synonymSchema),
};

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
/** What the files of a kind hold, read and checked. */
export type DataOf<N extends KindName> = z.output<Kinds[N]['schema']>;

function kind<S extends ZodType>(section: string, place: string, form: Form, schema: S): Kind<S> {
  return { section, place, form, schema, reviewed: false, required: [] };
}

function reviewed<S extends ZodType>(
  section: string,
  place: string,
  schema: S,
  required: string[] = [],
): Kind<S> {
  const form = place.endsWith('.yaml') ? 'yaml' : 'prose';
  return { section, place, form, schema, reviewed: true, required };
}
