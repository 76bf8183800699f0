import { describe, expect, test } from 'vitest';
import { squeeze, trimBlank } from './space.ts';

describe('空白', () => {
  test.each([
    ' ',
    '　',
    '\u00a0',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\t',
    '\u2003',
  ])('%j 是空白', (blank) => {
    expect(squeeze(`总${blank}则`)).toBe('总则');
    expect(trimBlank(`${blank}总${blank}则${blank}`)).toBe(`总${blank}则`);
  });

  test('别的看不见的字符不是', () => {
    expect(squeeze('\u0000\u0007\u202e')).toBe('\u0000\u0007\u202e');
  });
});
