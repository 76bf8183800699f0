import { describe, expect, test } from 'vitest';
import { listLabel } from './list-label.ts';

describe('项和目的序号', () => {
  test.each([
    ['（一）甲', 'paren', '1', '（一）', '甲'],
    ['(十二) 甲', 'paren', '12', '(十二)', '甲'],
    ['（三)甲', 'paren', '3', '（三)', '甲'],
    ['（ 四 ）甲', 'paren', '4', '（ 四 ）', '甲'],
    ['㈤甲', 'paren', '5', '㈤', '甲'],
    ['一、甲', 'dun', '1', '一、', '甲'],
    ['二十一、甲', 'dun', '21', '二十一、', '甲'],
    ['1.甲', 'arabic', '1', '1.', '甲'],
    ['2．甲', 'arabic', '2', '2．', '甲'],
    ['10、甲', 'arabic', '10', '10、', '甲'],
    ['３．甲', 'arabic', '3', '３．', '甲'],
    ['（1）甲', 'arabic-paren', '1', '（1）', '甲'],
    ['(１２)甲', 'arabic-paren', '12', '(１２)', '甲'],
    ['⑶甲', 'arabic-paren', '3', '⑶', '甲'],
    ['③甲', 'circled', '3', '③', '甲'],
    ['⒉甲', 'arabic', '2', '⒉', '甲'],
  ])('「%s」', (text, style, number, label, rest) => {
    expect(listLabel(text)).toEqual({ style, number, label, rest, doubtful: false });
  });

  test.each([
    ['一）甲', 'paren', '1'],
    ['（二 甲', 'paren', '2'],
    ['3）甲', 'arabic-paren', '3'],
  ])('缺半边括号的「%s」存疑', (text, style, number) => {
    expect(listLabel(text)).toMatchObject({ style, number, doubtful: true });
  });

  test.each([
    '（一）项规定的行为',
    '（一）、（二）项规定的行为',
    '（一）至（三）项规定的行为',
    '一、二审案件',
    '三、四级单位',
    '10.5元以上',
    '2019年10月1日',
    '一是加强管理',
    '（略）',
    '（以下简称椅）',
    '第一款规定的人',
    '',
  ])('「%s」不是', (text) => {
    expect(listLabel(text)).toBeNull();
  });
});
