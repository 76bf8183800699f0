import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { questionnaire, type SurveyJson } from '../domain/assessment/questionnaire.ts';
import { releaseGaps, wordingState } from '../domain/assessment/release-gaps.ts';
import type { GuideRecord, Scale, ScaleRecord } from '../domain/assessment/types.ts';
import { contentHash } from '../domain/site/content-hash.ts';
import { once } from './once.ts';
import { shown } from './shown.ts';
import { getMode } from './site.ts';

/** With its entry, for render(). */
export interface ShownScale extends Scale {
  entry: CollectionEntry<'assessments'>;
}

/** Scales with items that this build lets out, in no particular order. */
export const getScales = once(async (): Promise<ShownScale[]> => {
  const scales = await Promise.all((await getCollection('assessments')).map(scaleOf));
  const kept = scales.filter((scale) => scale !== null);
  const entries = await shown(
    kept.map(({ scale }) => scale.entry),
    ({ id }) => kept.find(({ scale }) => scale.id === id)?.gaps ?? [],
  );
  const ids = new Set(entries.map(({ id }) => id));
  return kept.map(({ scale }) => scale).filter(({ id }) => ids.has(id));
});

/** Scales without Chinese items that may be used, with the reason; editors see them, the public never. */
export async function getWithheld(): Promise<ScaleRecord[]> {
  if ((await getMode()) === 'public') return [];
  return (await getCollection('assessments')).flatMap(({ data }) =>
    data.kind === 'scale' && data.withheld ? data : [],
  );
}

/** The needs questionnaire, null where this build doesn't let it out. */
export async function getGuide(id: string): Promise<Guide | null> {
  const found = await getCollection('assessments', (entry) => entry.id === id);
  const [entry] = await shown(found);
  const survey = await getEntry('surveys', id);
  if (entry?.data.kind !== 'guide' || !survey) return null;
  return { record: entry.data, survey: survey.data, entry };
}

async function scaleOf(entry: CollectionEntry<'assessments'>): Promise<Checked | null> {
  const record = entry.data;
  if (record.kind !== 'scale') return null;
  const scoring = await getEntry('scorings', entry.id);
  const survey = await getEntry('surveys', entry.id);
  if (!scoring || !survey) return null;
  const wordingHash = await contentHash(survey.data);
  const gaps = releaseGaps(record, {
    wording: wordingHash,
    clinical: await contentHash(scoring.data),
  });
  return {
    gaps,
    scale: {
      id: entry.id,
      record,
      scoring: scoring.data,
      sheet: questionnaire(survey.data),
      wording: wordingState(record, wordingHash),
      signed: !gaps.some((gap) => gap.includes('临床')),
      entry,
    },
  };
}

export interface Guide {
  record: GuideRecord;
  survey: SurveyJson;
  entry: CollectionEntry<'assessments'>;
}

interface Checked {
  scale: ShownScale;
  gaps: string[];
}
