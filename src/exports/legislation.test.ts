import { describe, expect, test } from 'vitest';
import { articlesOf, lawIndex } from '../domain/law/law-index.ts';
import { markdownLines } from '../domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../domain/law/parse/parse.ts';
import { lawSchema } from '../domain/law/schema.ts';
import { legislationJsonLd } from './legislation.ts';

const record = lawSchema.parse({
  title: '示例规定</script>',
  level: '地方性法规',
  summary: '一句话说明。',
  order: 1,
  events: [
    { event: 'passed', date: '2020-01-01', confirmed: true },
    { event: 'promulgated', date: '2020-01-20', confirmed: false },
    { event: 'effective', date: '2020-03-01', confirmed: true },
  ],
  sources: [{ name: '示例' }],
});
const law = parseLaw(markdownLines('示例规定\n\n第一条　甲。\n\n第二条　乙。'));
const version = {
  effective: '2020-03-01',
  imported: '2026-11-24',
  source: { name: '示例' },
  sha256: 'a'.repeat(64),
  reported: [],
  continued: [],
  settled: [],
};
const text = { record: version, articles: articlesOf(lawIndex(law)) };
const url = 'https://example.org/laws/demo/';

describe('给搜索引擎的数据', () => {
  test('没核对的日期和效力不写', () => {
    const data = JSON.parse(legislationJsonLd(record, null, null));
    expect(data).toMatchObject({ '@type': 'Legislation', legislationDate: '2020-01-01' });
    for (const unknown of [
      'datePublished',
      'legislationLegalForce',
      'temporalCoverage',
      '@id',
      'legislationPassedBy',
    ])
      expect(data).not.toHaveProperty([unknown]);
  });

  test('核对过的写上；每一条是一部分；写明是非官方文本', () => {
    const checked = { ...record, status: 'in-force' as const, status_checked: '2026-11-24' };
    const data = JSON.parse(legislationJsonLd(checked, text, url));
    expect(data).toMatchObject({
      '@id': url,
      legislationDateVersion: '2020-03-01',
      legislationLegalForce: 'https://schema.org/InForce',
      temporalCoverage: '2020-03-01/..',
      hasPart: [
        { '@id': `${url}#art_1`, name: '第一条' },
        { '@id': `${url}#art_2`, name: '第二条' },
      ],
      encoding: [{ legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }],
    });
  });

  test('正文里的字结束不了 script', () => {
    expect(legislationJsonLd(record, null, null)).not.toContain('</script');
  });
});
