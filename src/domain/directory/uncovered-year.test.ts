import { expect, test } from 'vitest';
import { uncoveredYear } from './uncovered-year.ts';

test.each([
  ['2026-11-24', [2026], null],
  ['2026-12-01', [2026], 2027],
  ['2026-12-31', [2026, 2027], null],
  ['2027-01-01', [2026], 2027],
])('%s，日历有 %o：缺 %s', (today, years, missing) => {
  expect(uncoveredYear(today, years)).toBe(missing);
});
