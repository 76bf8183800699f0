import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/domain/assessment/questionnaire.ts';
import { score } from '../../src/domain/assessment/score.ts';
import { parseCodes } from '../../src/domain/assessment/parse-codes.ts';
import { Content } from '../../src/entries/content.ts';
import { root } from '../build/run.ts';

const content = new Content(`${root}content`);

function scoringOf(id: string) {
  const entry = content.find('scorings', id);
  if (!entry) throw new Error(`没有 ${id} 的计分表`);
  return entry.data;
}

function itemsOf(id: string) {
  const survey = content.find('surveys', id)?.data;
  return survey ? questionnaire(survey).questions : null;
}

/** Band limits as the authors published them (reference: citations in each scoring.yaml). */
const published: Record<string, { range: [number, number]; bands: [string, number, number][] }> = {
  'phq-9': {
    range: [0, 27],
    bands: [
      ['minimal', 0, 4],
      ['mild', 5, 9],
      ['moderate', 10, 14],
      ['moderately-severe', 15, 19],
      ['severe', 20, 27],
    ],
  },
  'phq-8': {
    range: [0, 24],
    bands: [
      ['minimal', 0, 4],
      ['mild', 5, 9],
      ['moderate', 10, 14],
      ['moderately-severe', 15, 19],
      ['severe', 20, 24],
    ],
  },
  'gad-7': {
    range: [0, 21],
    bands: [
      ['minimal', 0, 4],
      ['mild', 5, 9],
      ['moderate', 10, 14],
      ['severe', 15, 21],
    ],
  },
  'phq-4': {
    range: [0, 12],
    bands: [
      ['normal', 0, 2],
      ['mild', 3, 5],
      ['moderate', 6, 8],
      ['severe', 9, 12],
    ],
  },
  'who-5': {
    range: [0, 100],
    bands: [
      ['below-cut-off', 0, 49],
      ['at-or-above-cut-off', 50, 100],
    ],
  },
  k6: {
    range: [0, 24],
    bands: [
      ['low', 0, 4],
      ['moderate', 5, 12],
      ['high', 13, 24],
    ],
  },
  k10: {
    range: [10, 50],
    bands: [
      ['low', 10, 15],
      ['moderate', 16, 21],
      ['high', 22, 29],
      ['very-high', 30, 50],
    ],
  },
  'sci-8': {
    range: [0, 32],
    bands: [
      ['probable-insomnia', 0, 16],
      ['above-cut-off', 17, 32],
    ],
  },
  'gds-15': {
    range: [0, 15],
    bands: [
      ['normal', 0, 4],
      ['mild', 5, 8],
      ['moderate', 9, 11],
      ['severe', 12, 15],
    ],
  },
  audit: {
    range: [0, 40],
    bands: [
      ['zone-1', 0, 7],
      ['zone-2', 8, 15],
      ['zone-3', 16, 19],
      ['zone-4', 20, 40],
    ],
  },
  swls: {
    range: [5, 35],
    bands: [
      ['extremely-dissatisfied', 5, 9],
      ['dissatisfied', 10, 14],
      ['slightly-dissatisfied', 15, 19],
      ['neutral', 20, 20],
      ['slightly-satisfied', 21, 25],
      ['satisfied', 26, 30],
      ['extremely-satisfied', 31, 35],
    ],
  },
};

describe('公布的计分规则', () => {
  test('十一份量表，一份不多一份不少', () => {
    expect(content.of('scorings').map(({ id }) => id)).toEqual(Object.keys(published).sort());
  });

  test.each(Object.entries(published))('%s：分段与公布的一致', (id, { range, bands }) => {
    const scoring = scoringOf(id);
    expect(scoring.bands.map(({ name, from, to }) => [name, from, to])).toEqual(bands);
    expect([scoring.bands[0]?.from, scoring.bands.at(-1)?.to]).toEqual(range);
  });

  test.each<[string, string, number | null, string | null, string[]]>([
    ['PHQ-9 第九题答 1，总分只有 1', 'phq-9 0,0,0,0,0,0,0,0,1', 1, 'minimal', ['self-harm']],
    ['PHQ-9 14 分还不到', 'phq-9 3,3,3,3,2,0,0,0,0', 14, 'moderate', []],
    ['PHQ-9 15 分', 'phq-9 3,3,3,3,3,0,0,0,0', 15, 'moderately-severe', ['support']],
    ['PHQ-9 没答完，第九题答了', 'phq-9 ,,,,,,,,3', null, null, ['self-harm']],
    ['PHQ-8 15 分', 'phq-8 3,3,3,3,3,0,0,0', 15, 'moderately-severe', ['support']],
    ['GAD-7 14 分还不到', 'gad-7 2,2,2,2,2,2,2', 14, 'moderate', []],
    ['GAD-7 15 分', 'gad-7 3,2,2,2,2,2,2', 15, 'severe', ['support']],
    ['WHO-5 原始分 12 是 48，低于 50', 'who-5 3,3,2,2,2', 48, 'below-cut-off', []],
    ['WHO-5 原始分 13 是 52', 'who-5 3,3,3,2,2', 52, 'at-or-above-cut-off', []],
    ['WHO-5 28 分先给帮助', 'who-5 2,2,1,1,1', 28, 'below-cut-off', ['support']],
    ['WHO-5 32 分不提示', 'who-5 2,2,2,1,1', 32, 'below-cut-off', []],
    ['K6 12 分还不到', 'k6 2,2,2,2,2,2', 12, 'moderate', []],
    ['K6 13 分', 'k6 3,2,2,2,2,2', 13, 'high', ['support']],
    ['K10 29 分还不到', 'k10 3,3,3,3,3,3,3,3,3,2', 29, 'high', []],
    ['K10 30 分', 'k10 3,3,3,3,3,3,3,3,3,3', 30, 'very-high', ['support']],
    ['PHQ-4 8 分还不到', 'phq-4 3,3,2,0', 8, 'moderate', []],
    ['PHQ-4 9 分', 'phq-4 3,3,2,1', 9, 'severe', ['support']],
    ['SCI-8 16 分算可能失眠', 'sci-8 2,2,2,2,2,2,2,2', 16, 'probable-insomnia', []],
    ['SCI-8 17 分不算', 'sci-8 2,2,2,2,2,2,2,3', 17, 'above-cut-off', []],
    [
      'GDS-15 全答是：反向五题不得分',
      'gds-15 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1',
      10,
      'moderate',
      ['support'],
    ],
    ['GDS-15 全答否：只有反向五题得分', 'gds-15 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0', 5, 'mild', []],
    ['AUDIT 第九、十题按 0、2、4', 'audit 0,0,0,0,0,0,0,0,4,4', 8, 'zone-2', []],
    ['AUDIT 20 分', 'audit 4,4,4,4,4,0,0,0,0,0', 20, 'zone-4', ['support']],
    ['SWLS 正中间', 'swls 4,4,4,4,4', 20, 'neutral', []],
  ])('%s', (_, sheet, total, band, alerts) => {
    const [id = '', answers = ''] = sheet.split(' ');
    const scoring = scoringOf(id);
    const parsed = parseCodes(scoring, answers);
    if ('error' in parsed) throw new Error(parsed.error);
    expect(score(scoring, parsed.codes)).toMatchObject({ total, band, alerts });
  });

  test('AUDIT 第九题不能答 1、3', () => {
    const scoring = scoringOf('audit');
    for (const wrong of ['1', '3'])
      expect(parseCodes(scoring, `0,0,0,0,0,0,0,0,${wrong},0`)).toHaveProperty('error');
  });
});

describe('题目文件', () => {
  test.each(Object.keys(published))(
    '%s：有中文条目的，题数和编码与计分表一致；没有的，说明原因',
    (id) => {
      const items = itemsOf(id);
      if (items) expect(items).toHaveLength(scoringOf(id).items);
      else expect(content.find('assessments', id)?.data).toHaveProperty('withheld');
    },
  );

  test('PHQ-8 就是 PHQ-9 的前八题，PHQ-4 取 GAD-7 与 PHQ-9 的头两题', () => {
    const titles = (id: string) => (itemsOf(id) ?? []).map(({ title }) => title);
    const [phq9, phq8, phq4, gad7] = ['phq-9', 'phq-8', 'phq-4', 'gad-7'].map(titles);
    expect(phq8).toEqual(phq9?.slice(0, 8));
    expect(phq4).toEqual([...(gad7 ?? []).slice(0, 2), ...(phq9 ?? []).slice(0, 2)]);
  });
});
