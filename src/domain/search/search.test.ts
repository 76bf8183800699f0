import { describe, expect, test } from 'vitest';
import { expandQuery, knownWords } from './expand.ts';
import { grams, queryGrams } from './grams.ts';
import { normaliseQuery, queryOf } from './query.ts';

describe('搜索词的整理', () => {
  test.each([
    ['　心理咨询　', '心理咨询'],
    ['１２３５６', '12356'],
    ['睡不着，怎么办？', '睡不着 怎么办'],
    ['《精神卫生法》第23条', '精神卫生法 第23条'],
    ['PHQ-9', 'phq 9'],
    ['！！！', ''],
    ['长'.repeat(200), '长'.repeat(60)],
  ])('「%s」按「%s」去查', (raw, query) => {
    expect(normaliseQuery(raw)).toBe(query);
  });

  test.each([
    ['#q=%E5%92%A8%E8%AF%A2', '', '咨询'],
    ['', '?q=%E5%92%A8%E8%AF%A2', '咨询'],
    ['#q=a', '?q=b', 'a'],
    ['', '', null],
    ['#main', '', null],
  ])('地址 %s %s 里的词是 %s', (hash, search, query) => {
    expect(queryOf(hash, search)).toBe(query);
  });
});

describe('换个说法再查', () => {
  const groups = [
    ['失眠', '睡不着', '睡眠'],
    ['咨询室', '辅导室'],
  ];
  test.each([
    ['睡不着', ['失眠', '睡眠']],
    ['镇上的辅导室', ['镇上的咨询室']],
    ['法规', []],
  ])('「%s」也查 %o', (query, others) => {
    expect(expandQuery(query, groups)).toEqual(others);
  });
});

test('整句找不到时，查句子里认得的词：先说的词，再是同义的', () => {
  const groups = [
    ['失眠', '睡不着'],
    ['咨询室', '辅导室'],
  ];
  expect(knownWords('晚上睡不着去哪', groups)).toEqual(['睡不着', '失眠']);
  expect(knownWords('今天吃什么', groups)).toEqual([]);
});

describe('中文按相邻的两个字查', () => {
  test.each([
    ['中小学生', '40余万名中小学生进行', true],
    ['学生', '中小学生', true],
    ['生', '中小学生', true],
    ['生学', '中小学生', false],
    ['phq', 'PHQ-9 量表', true],
    ['12356', '拨 12356。', true],
    ['2356', '拨 12356。', false],
  ])('「%s」在「%s」里：%s', (query, text, found) => {
    const index = grams(text);
    const holds = queryGrams(query).every((gram) => index.some((token) => token.startsWith(gram)));
    expect(holds).toBe(found);
  });

  test('只用字母，索引不会再切', () => {
    expect(grams('保密').every((token) => /^[a-z]+$/.test(token))).toBe(true);
    expect(new Set(grams('心理咨询室')).size).toBe(5);
  });
});
