import { describe, expect, test } from 'vitest';
import { formatCitation, isRelative, parseCitation } from './citation.ts';

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
    ['第一条第一、二项', ['art_1__para_1__item_1', 'art_1__para_1__item_2']],
    ['第一条第二款第（一）、（三）项', ['art_1__para_2__item_1', 'art_1__para_2__item_3']],
    ['第一条第二款第（一）、第（三）项', ['art_1__para_2__item_1', 'art_1__para_2__item_3']],
    ['第一条第二款第(一)(三)项', ['art_1__para_2__item_1', 'art_1__para_2__item_3']],
    ['第一条第二款（一）、（三）项', ['art_1__para_2__item_1', 'art_1__para_2__item_3']],
    ['第十、十八、二十六条', ['art_10', 'art_18', 'art_26']],
    ['第三条、第五条第二款和第七条', ['art_3', 'art_5__para_2', 'art_7']],
    ['第十至十二条', ['art_10', 'art_11', 'art_12']],
    ['第十条至十二条', ['art_10', 'art_11', 'art_12']],
    ['第一条第（一）至（三）项', [1, 2, 3].map((item) => `art_1__para_1__item_${item}`)],
    ['第一条第一、三至五项', [1, 3, 4, 5].map((item) => `art_1__para_1__item_${item}`)],
    [
      '第一条第一项、第三项、第五项至第八项',
      [1, 3, 5, 6, 7, 8].map((item) => `art_1__para_1__item_${item}`),
    ],
    [
      '第十条第一款第二、三项和第二款',
      ['art_10__para_1__item_2', 'art_10__para_1__item_3', 'art_10__para_2'],
    ],
    ['第十条第一、三款', ['art_10__para_1', 'art_10__para_3']],
    ['第十条第一或者第三款', ['art_10__para_1', 'art_10__para_3']],
    ['第十、十一条第二款', ['art_10', 'art_11__para_2']],
    ['12条2、3款', ['art_12__para_2', 'art_12__para_3']],
    ['本法第一、二条', ['art_1', 'art_2']],
    ['本条例第三条', ['art_3']],
    ['《某法》第十、十一条', ['art_10', 'art_11']],
    ['第一百二十、一百二十一条', ['art_120', 'art_121']],
    ['第一百二十条、第一百二十条之一', ['art_120', 'art_120-1']],
    ['第１、３条', ['art_1', 'art_3']],
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
    '前款第（一）、（三）项',
    '第一项、第三项',
    '第一、二审',
    '第三、条',
    '第十二、十条至第七条',
    '第十、十八、二十六',
    '第一条第三至一项',
  ])('「%s」读不出来', (text) => {
    expect(parseCitation(text)).toBeNull();
  });
});

test.each([
  ['前款第（一）、（三）项', true],
  ['第一项、第三项', true],
  ['本条第二款', true],
  ['前两条', true],
  ['（一）、（三）项', true],
  ['第一、二审', false],
  ['保密', false],
])('「%s」要看写在哪一条：%s', (text, expected) => {
  expect(isRelative(text)).toBe(expected);
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
