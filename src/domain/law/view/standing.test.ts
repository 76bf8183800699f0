import { expect, test } from 'vitest';
import { standingInWords } from './standing.ts';

const effective = [
  { event: 'effective' as const, date: '2027-01-01', confirmed: false, sources: [] },
];

test.each([
  ['in-force', '2026-11-24', '现行有效（截至 2026年11月24日核对）'],
  ['in-force', null, '效力待核对'],
  [null, null, '效力待核对'],
  ['not-yet', '2026-11-24', '尚未施行，2027年1月1日起施行（截至 2026年11月24日核对）'],
  ['amended', null, '已被修改'],
  ['repealed', '2026-11-24', '已经废止（截至 2026年11月24日核对）'],
] as const)('效力写 %s、核对日 %s：%s', (status, status_checked, said) => {
  expect(standingInWords({ status, status_checked, events: effective })).toBe(said);
});
