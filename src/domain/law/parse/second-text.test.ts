import { describe, expect, test } from 'vitest';
import { codes, outline, read, wordsIn } from './outline-for-tests.ts';

const decision = [
  '某市人大常委会关于修改《某市长椅条例》的决定',
  '（2026年1月8日某市第五届人大常委会第九次会议通过）',
  '某市第五届人大常委会第九次会议决定，对《某市长椅条例》作如下修改：',
  '一、第一条修改为：“甲。',
  '“乙。”',
  '二、增加一条，作为第二条：“丙。”',
  '本决定自2026年2月1日起施行。',
];
const amended = [
  '（2020年3月4日通过　根据2026年1月8日《关于修改〈某市长椅条例〉的决定》修正）',
  '第一章　总则',
  '第一条　甲。',
  '第二条　本条例自2020年6月1日起施行。',
  '附件：长椅图样',
  '图略',
];

describe('决定后面附着修改以后的全文：两份文件', () => {
  test.each<[string, string[], string, number]>([
    ['附：', ['附：', '某市长椅条例（修正本）'], 'annex_u1 〔附：〕', 8],
    ['附件：', ['附件：', '某市长椅条例'], 'annex_u1 〔附件：〕', 8],
    ['附 件', ['附 件', '某市长椅条例'], 'annex_u1 〔附 件〕', 8],
    [
      '附和全文的名称在一行',
      ['附：某市长椅条例（2026年修正本）'],
      'annex_u1 〔附：〕《某市长椅条例（2026年修正本）》',
      8,
    ],
    ['没有「附」，只有名称', ['某市长椅条例（修正本）'], 'annex_u1 《某市长椅条例（修正本）》', 8],
  ])('%s', (_, between, annex, line) => {
    const lines = [...decision, ...between, ...amended];
    const law = read(...lines);
    expect(law.title).toBe(decision[0]);
    expect(law.header.map(({ event, date }) => `${event} ${date}`)).toEqual(['passed 2026-01-08']);
    expect(law.effective).toBe('2026-02-01');
    expect(outline(law).filter((one) => !one.includes('text_'))).toEqual([
      'item_1 〔一、〕第一条修改为：“甲。\n“乙。”',
      'item_2 〔二、〕增加一条，作为第二条：“丙。”',
      annex,
      'annex_u2 〔附件：〕《长椅图样》',
    ]);
    expect(codes(law)).toEqual([`two-texts@${line}`]);
    expect(wordsIn(law)).toBe(lines.join('').replace(/\s/g, ''));
  });

  test('决定自己也有条：两边的第一条不撞在一起', () => {
    const law = read(
      '某市人大常委会关于修改《某市长椅条例》的决定',
      '第一条　将原第三条改为第四条。',
      '第二条　本决定自公布之日起施行。',
      '附：',
      '某市长椅条例',
      ...amended,
    );
    expect(outline(law).filter((one) => one.startsWith('art_'))).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 将原第三条改为第四条。',
      'art_2 〔第二条〕',
      'art_2__para_1 本决定自公布之日起施行。',
    ]);
    expect(codes(law)).toEqual(['two-texts@4']);
  });
});

test.each<[string, string[]]>([
  ['决定附的是一张表', [...decision, '附：废止的规定', '一、甲', '二、乙']],
  ['只有决定', decision],
  [
    '修改过的法规，题注里说到决定，附件里有条',
    ['某市长椅条例', ...amended, '附件：', '第一条　甲。', '第二条　乙。'],
  ],
  [
    '决定里增加的一条在引号里',
    [...decision.slice(0, 3), '一、增加：“附：', '第一条　甲。”', '二、删去第三条。'],
  ],
])('%s：是一份', (_, lines) => {
  expect(codes(read(...lines)).filter((code) => code.startsWith('two-texts'))).toEqual([]);
});
