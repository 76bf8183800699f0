import { expect, test } from 'vitest';
import { scoringSchema } from './schema.ts';

const instead = { meaning: '这时候分数不要紧。', advice: ['先找人陪着。'] };
const alerts = [
  { name: 'support' as const, at_least: 2, paper: '先找人。', source: '测试' },
  { name: 'self-harm' as const, item: 2, at_least: 1, paper: '先找人。', instead, source: '测试' },
];

test('self-harm 没有写 instead 的计分表，读不进来', () => {
  const [first, second] = alerts;
  const read = (given: unknown[]) =>
    scoringSchema.shape.alerts.safeParse(given).error?.issues.map(({ message }) => message);
  expect(read([first, second])).toBeUndefined();
  expect(read([first, { ...second, instead: undefined }])).toEqual([
    expect.stringContaining('照常作息'),
  ]);
});
