import { describe, expect, test } from 'vitest';
import { formatCitation, parseCitation } from './citation.ts';

describe('读引用', () => {
  test.each([
    ['第十二条', ['art_12']],
    ['12', ['art_12']],
    ['12条2款', ['art_12__para_2']],
    ['12.2.3', ['art_12__para_2__item_3']],
    ['第十二条第二款第（三）项', ['art_12__para_2__item_3']],
    ['第十二条第二款第(三)项', ['art_12__para_2__item_3']],
    ['第十二条第二款（三）项', ['art_12__para_2__item_3']],
    ['第十二条第二款第三项第1目', ['art_12__para_2__item_3__sub_1']],
    ['第十二条第三项', ['art_12__para_1__item_3']],
    ['第十七条之一', ['art_17-1']],
    ['第十七条之一第二款', ['art_17-1__para_2']],
    ['第一百零五条', ['art_105']],
    ['第１２条第２款', ['art_12__para_2']],
    ['《滨州市社会心理服务条例》第十二条', ['art_12']],
    ['第十二条 第二款', ['art_12__para_2']],
    [
      '第三十六条第一款第一项至第三项',
      ['art_36__para_1__item_1', 'art_36__para_1__item_2', 'art_36__para_1__item_3'],
    ],
    ['第七条至第九条', ['art_7', 'art_8', 'art_9']],
    ['第五条、第七条第二款和第三款', ['art_5', 'art_7__para_2', 'art_7__para_3']],
    ['第五条第一项或者第三项', ['art_5__para_1__item_1', 'art_5__para_1__item_3']],
  ])('%s', (text, ids) => {
    expect(parseCitation(text)).toEqual(ids);
  });

  test.each([
    '',
    '保密',
    '第条',
    '第二款',
    '第十二条路',
    '第十二条第',
    '第二款第十二条',
    '第九条至第七条',
    '0',
    '第零条',
    '第七条、',
  ])('「%s」读不出来', (text) => {
    expect(parseCitation(text)).toBeNull();
  });
});

describe('写引用', () => {
  test.each([
    ['art_12', {}, '第十二条'],
    ['art_12__para_2__item_3', {}, '第十二条第二款第三项'],
    ['art_12__para_2__item_3', { brackets: true }, '第十二条第二款第（三）项'],
    ['art_12__para_1__item_3', {}, '第十二条第一款第三项'],
    ['art_12__para_1__item_3', { onlyParagraph: true }, '第十二条第三项'],
    ['art_12__para_1', { onlyParagraph: true }, '第十二条'],
    ['art_17-1__para_1', {}, '第十七条之一第一款'],
    ['art_5__para_1__item_3__sub_2', {}, '第五条第一款第三项第2目'],
  ])('%s %o', (id, style, words) => {
    expect(formatCitation(id, style)).toBe(words);
  });

  test.each(['', 'art_', 'art_0', 'chp_2', 'art_12__item_3', 'art_x', 'art_12__para_2 '])(
    '「%s」不是条款项目的编号',
    (id) => {
      expect(formatCitation(id)).toBeNull();
    },
  );

  test('写出来再读回来还是它', () => {
    for (const id of [
      'art_12',
      'art_105__para_2',
      'art_17-1__para_3__item_12',
      'art_451__para_1__item_1__sub_9',
    ])
      expect(parseCitation(formatCitation(id) ?? '')).toEqual([id]);
  });
});
