import { describe, expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from './numerals.ts';

describe('中文数字', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百', 100],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一百○五', 105],
    ['一〇五', 105],
    ['一百一十', 110],
    ['一百一十七', 117],
    ['两百', 200],
    ['四百五十二', 452],
    ['一千二百六十', 1260],
    ['一千零一', 1001],
    ['一千〇六十', 1060],
    ['两千零二十六', 2026],
    ['二〇二六', 2026],
    ['一万二千', 12000],
    ['12', 12],
    ['１２', 12],
    ['第', null],
    ['', null],
    ['百', null],
    ['十十', null],
    ['一二十', null],
    ['五百之', null],
  ])('「%s」是 %s', (printed, number) => {
    expect(parseNumeral(printed)).toBe(number);
  });

  test('字间有空格和看不见的字符也认得', () => {
    expect(parseNumeral('十　二')).toBe(12);
    expect(parseNumeral('二\u200b十')).toBe(20);
  });

  test('从 1 到 19999，写出来再读回来还是它', () => {
    for (let number = 1; number < 20_000; number++)
      expect(parseNumeral(formatNumeral(number))).toBe(number);
  });

  test.each([
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [10010, '一万零一十'],
  ])('%s 写作「%s」', (number, printed) => {
    expect(formatNumeral(number)).toBe(printed);
  });
});
