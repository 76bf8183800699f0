import { describe, expect, test } from 'vitest';
import { parseCodes } from './parse-codes.ts';
import type { ScoringRules } from './types.ts';

const rules: ScoringRules = {
  items: 3,
  values: [0, 1, 2, 3, 4],
  values_of: { '3': [0, 2, 4] },
  direction: 'higher-is-worse',
  bands_source: '示例',
  bands: [],
  alerts: [],
  retry: '',
};

describe('读入一行答案', () => {
  test.each<[string, (number | null)[]]>([
    ['0,1,2', [0, 1, 2]],
    ['0,,4', [0, null, 4]],
    [',,', [null, null, null]],
    [' 1 , 2 , 0 ', [1, 2, 0]],
  ])('%s', (text, codes) => {
    expect(parseCodes(rules, text)).toEqual({ codes });
  });

  test.each([
    ['第三题只有 0、2、4', '0,0,1', '第 3 题的「1」'],
    ['超出选项', '0,5,0', '第 2 题的「5」'],
    ['负数', '-1,0,0', '第 1 题的「-1」'],
    ['小数', '0,1.5,0', '第 2 题的「1.5」'],
    ['不是数字', '0,一,0', '第 2 题的「一」'],
    ['少一题', '0,0', '这份量表有 3 题，收到了 2 个答案'],
    ['多一题', '0,0,0,0', '这份量表有 3 题，收到了 4 个答案'],
    ['什么也没有', '', '这份量表有 3 题，收到了 1 个答案'],
  ])('%s：指出是哪一题', (_, text, sentence) => {
    const parsed = parseCodes(rules, text);
    expect('error' in parsed && parsed.error).toContain(sentence);
  });
});
