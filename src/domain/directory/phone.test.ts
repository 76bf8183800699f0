import { describe, expect, test } from 'vitest';
import { isMobile, phoneFault } from './phone.ts';

describe('电话号码的写法', () => {
  test.each([
    '12356',
    '110',
    '120',
    '12345',
    '95598',
    '0543-1234567',
    '010-12345678',
    '400-123-4567',
    '13800000000',
  ])('%s 可以拨', (number) => expect(phoneFault(number)).toBeNull());

  test.each([
    '',
    '1235',
    '0543',
    '5431234567',
    '0543 1234567',
    '０５４３-1234567',
    '1380000000',
    '电话待定',
    '12356转2',
  ])('「%s」不是电话，要说明该怎么写', (number) =>
    expect(phoneFault(number)).toContain('如 0543-1234567'),
  );

  test('手机号要另有本人书面同意', () => {
    expect(isMobile('13800000000')).toBe(true);
    expect(isMobile('0543-1234567')).toBe(false);
  });
});
