import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SurveyJson } from '../../src/domain/assessment/questionnaire.ts';
import { releaseGaps, wordingState } from '../../src/domain/assessment/release-gaps.ts';
import { scaleSchema, scoringSchema } from '../../src/domain/assessment/schema.ts';
import type { ScaleRecord, Scoring } from '../../src/domain/assessment/types.ts';
import { contentHash } from '../../src/domain/site/content-hash.ts';
import { isReleased } from '../../src/domain/site/release.ts';
import { readSite } from '../build/site.ts';

const folder = new URL('../../content/assessments/', import.meta.url);

/** The ids of every scale with a scoring table, also those without Chinese items. */
export function scaleIds(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(file(entry.name, 'scoring.yaml')))
    .map(({ name }) => name)
    .sort();
}

/** Throws where the files don't fit their schemas; `npm run check` says where and why. */
export async function readScale(id: string): Promise<Scale> {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(id, 'index.mdx')) ?? [];
  const record = scaleSchema.parse(parse(front));
  const scoring = scoringSchema.parse(parse(read(id, 'scoring.yaml')));
  const survey = existsSync(file(id, 'survey.json'))
    ? (JSON.parse(read(id, 'survey.json')) as SurveyJson)
    : null;
  const wordingHash = survey ? await contentHash({ ...survey }) : '';
  const clinicalHash = await contentHash(scoring);
  const further = releaseGaps(record, { wording: wordingHash, clinical: clinicalHash });
  const hash = await contentHash(record, body);
  return {
    id,
    record,
    scoring,
    survey,
    wording: wordingState(record, wordingHash),
    hashes: { wording: wordingHash, clinical: clinicalHash },
    gaps: further,
    // In a preview nothing is released, whoever has signed.
    released:
      readSite().mode === 'public' &&
      isReleased({ demo: record.demo, review: record.review, hash, further }),
  };
}

function file(id: string, name: string): URL {
  return new URL(`${id}/${name}`, folder);
}

function read(id: string, name: string): string {
  return readFileSync(file(id, name), 'utf8').replace(/\r\n/g, '\n');
}

export interface Scale {
  id: string;
  record: ScaleRecord;
  scoring: Scoring;
  survey: SurveyJson | null;
  wording: 'checked' | 'unchecked';
  /** What the two signatures have to fit, see release-gaps.ts. */
  hashes: { wording: string; clinical: string };
  gaps: string[];
  released: boolean;
}
