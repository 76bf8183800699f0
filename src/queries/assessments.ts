import type { Advice, Ages, GuideRecord, Scale, ScaleRecord } from '../domain/assessment/types.ts';
import { questionnaire, type SurveyJson } from '../domain/assessment/questionnaire.ts';
import { releaseGaps, wordingState } from '../domain/assessment/release-gaps.ts';
import type { Entry } from '../entries/content.ts';
import { scaleHashes } from '../entries/release.ts';
import { getContent, shown, shownOne } from './content.ts';
import { once } from './once.ts';

/** Scales with items that this build lets out, in no particular order. */
export const getScales = once(async (): Promise<Scale[]> => {
  const scales = await Promise.all((await shown('assessments')).map(scaleOf));
  return scales.filter((scale) => scale !== null);
});

/** Who is offered what; null where this build doesn't let the table out, and then nobody is offered anything. */
export async function getAges(): Promise<Ages | null> {
  return (await shownOne('ages'))?.data ?? null;
}

/** Scales without Chinese items that may be used, with the reason; editors see them, the public never. */
export async function getWithheld(): Promise<ScaleRecord[]> {
  const { content, mode } = await getContent();
  if (mode === 'public') return [];
  return content
    .of('assessments')
    .flatMap(({ data }) => (data.kind === 'scale' && data.withheld ? data : []));
}

/** The needs questionnaire, null where this build doesn't let it out. */
export async function getGuide(id: string): Promise<Guide | null> {
  const { content } = await getContent();
  const entry = (await shown('assessments')).find((one) => one.id === id);
  const survey = content.find('surveys', id);
  const advice = content.find('advice', id);
  if (entry?.data.kind !== 'guide' || !survey || !advice) return null;
  return { id, record: entry.data, survey: survey.data, advice: advice.data };
}

async function scaleOf({ id, data: record }: Entry<'assessments'>): Promise<Scale | null> {
  const { content } = await getContent();
  const scoring = content.find('scorings', id);
  const survey = content.find('surveys', id);
  if (record.kind !== 'scale' || !scoring || !survey) return null;
  const hashes = await scaleHashes(id, content);
  return {
    id,
    record,
    scoring: scoring.data,
    sheet: questionnaire(survey.data),
    wording: wordingState(record, hashes.wording),
    signed: !releaseGaps(record, hashes).some((gap) => gap.includes('临床')),
  };
}

export interface Guide {
  id: string;
  record: GuideRecord;
  survey: SurveyJson;
  advice: Advice;
}
