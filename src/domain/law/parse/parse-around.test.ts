import { describe, expect, test } from 'vitest';
import { outline, read } from './outline-for-tests.ts';

describe('目录和序言', () => {
  test('目录和序言按原样放在原处，不算问题', () => {
    const law = read(
      '# 某法',
      '目　录',
      '第一章 总则',
      '第二章 附则',
      '序　言',
      '自古以来，公园里就有长椅。',
      '第一章 总则',
      '第一条 甲。',
      '第二章 附则',
      '第二条 乙。',
    );
    expect(outline(law)).toEqual([
      'text_1 目　录',
      'text_2 第一章 总则',
      'text_3 第二章 附则',
      'text_4 序　言',
      'text_5 自古以来，公园里就有长椅。',
      'chp_1 〔第一章〕《总则》',
      'art_1 〔第一条〕',
      'art_1__para_1 甲。',
      'chp_2 〔第二章〕《附则》',
      'art_2 〔第二条〕',
      'art_2__para_1 乙。',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('丢了「目录」二字的目录：正文之前的一串标题', () => {
    const law = read(
      '# 某规则',
      '<!-- INFO END -->',
      '某发〔2013〕3号',
      '## 第一章 总则',
      '## 第二章 审查',
      '### 第一节 听证',
      '## 第一章 总则',
      '第一条 甲。',
      '## 第二章 审查',
      '### 第一节 听证',
      '第二条 乙。',
    );
    expect(outline(law).filter((line) => !line.startsWith('art'))).toEqual([
      'text_1 某发〔2013〕3号',
      'text_2 第一章 总则',
      'text_3 第二章 审查',
      'text_4 第一节 听证',
      'chp_1 〔第一章〕《总则》',
      'chp_2 〔第二章〕《审查》',
      'chp_2__sec_1 〔第一节〕《听证》',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('有 # 的序言也是文字，不是章', () => {
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '## 序言',
      '自古以来。',
      '## 第一章 总纲',
      '第一条 甲。',
    );
    expect(outline(law).slice(0, 3)).toEqual([
      'text_1 序言',
      'text_2 自古以来。',
      'chp_1 〔第一章〕《总纲》',
    ]);
    expect(law.problems).toEqual([]);
  });
});

describe('附件', () => {
  test('附件里是文字，编号与条无关', () => {
    const law = read(
      '# 某法',
      '第一条 甲，见附件一。',
      '第二条 乙。',
      '附件一：收费标准',
      '第一条 附件里的第一条。',
      '（一）长椅',
      '附件2',
      '| 种类 | 数量 |',
      '附：说明',
      '丙',
    );
    expect(outline(law).slice(4)).toEqual([
      'annex_1 〔附件一：〕《收费标准》',
      'annex_1__text_1 第一条 附件里的第一条。',
      'annex_1__text_2 （一）长椅',
      'annex_2 〔附件2〕',
      'annex_2__text_1 | 种类 | 数量 |',
      'annex_u1 〔附：〕《说明》',
      'annex_u1__text_1 丙',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('附件自己有条，比正文还多，也都是附件的文字', () => {
    const law = read(
      '# 某决定',
      '第一条 批准附件。',
      '第二条 本决定自2020年1月1日起施行。',
      '附件：',
      '某办法',
      '第一条 甲。',
      '第二条 乙。',
      '第三条 丙。',
    );
    expect(outline(law).slice(4)).toEqual([
      'annex_u1 〔附件：〕',
      'annex_u1__text_1 某办法',
      'annex_u1__text_2 第一条 甲。',
      'annex_u1__text_3 第二条 乙。',
      'annex_u1__text_4 第三条 丙。',
    ]);
    expect(law.problems).toEqual([]);
    expect(law.effective).toBe('2020-01-01');
  });

  test('说到附件的句子、条文当中的附件，不开附件', () => {
    const law = read('# 某法', '第一条 材料如下。', '附件由市里制定。', '附件一', '第二条 乙。');
    expect(outline(law).some((line) => line.startsWith('annex'))).toBe(false);
  });
});

test.each([
  ['附件：中小学门前长椅数量表', 'annex_u1 〔附件：〕《中小学门前长椅数量表》'],
  ['附：所需材料', 'annex_u1 〔附：〕《所需材料》'],
  ['附件1：的士站点的长椅', 'annex_1 〔附件1：〕《的士站点的长椅》'],
  ['附件一　和平公园的长椅', 'annex_1 〔附件一〕《和平公园的长椅》'],
  [
    '## 附件　中心城区图案（线描版、彩色版）',
    'annex_u1 〔附件〕《中心城区图案（线描版、彩色版）》',
  ],
  ['附表　中学名单', 'annex_u1 〔附表〕《中学名单》'],
  ['附 件', 'annex_u1 〔附 件〕'],
])('末条之后的「%s」是附件，后面的字是它的', (line, expected) => {
  const law = read('# 某法', '第一条 甲。', '第二条 乙。', line, '一、三十张。', '第一条 丙。');
  expect(outline(law).slice(4)).toEqual([
    expected,
    expect.stringMatching(/^annex_\w+__text_1 一、三十张。$/),
    expect.stringMatching(/^annex_\w+__text_2 第一条 丙。$/),
  ]);
  expect(law.problems).toEqual([]);
});

test.each(['附加刑也可以独立适用。', '附带说明的，从其说明。', '附属设施由公园维护。'])(
  '末条里以「附」开头的一款「%s」还是款',
  (line) => {
    expect(outline(read('# 某法', '第一条 甲。', '第二条 乙。', line)).at(-1)).toBe(
      `art_2__para_2 ${line}`,
    );
  },
);

test('「附　则」是章', () => {
  const law = read('# 某法', '第一条 甲。', '附　则', '第二条 乙。');
  expect(outline(law)[2]).toBe('chp_u1 《附　则》');
});
