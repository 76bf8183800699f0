import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Outcome, Step } from './step.ts';

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

test('两步同时跑，报告按写下的顺序，一步的话不插进另一步', async () => {
  await runSteps([
    takes(60, { name: '慢', output: '慢的第一句\n慢的第二句', failed: 1 }),
    takes(5, { name: '快', output: '快的话', failed: 1 }),
    takes(5, { name: '后', passed: 2 }),
  ]);
  expect(lines.map((line) => line.replace(/[\d.]+ 秒/, 'n 秒'))).toEqual([
    '✗ 慢  0 通过，1 失败  n 秒\n慢的第一句\n慢的第二句',
    '✗ 快  0 通过，1 失败  n 秒\n快的话',
    '✓ 后  2 通过，0 失败  n 秒',
  ]);
});

test('同时不超过两步，一步失败别的照跑，和数一个不差', async () => {
  let now = 0;
  let most = 0;
  const counted = (passed: number, failed: number): Step => ({
    name: '步',
    run: async () => {
      most = Math.max(most, ++now);
      await wait(10);
      now--;
      return { passed, failed, skipped: failed ? ['缘故'] : [], output: '' };
    },
  });
  const sums = await runSteps([counted(3, 0), counted(0, 2), counted(40, 1), counted(500, 0)]);
  expect(most).toBe(2);
  expect(sums).toEqual({ passed: 543, failed: 3, skipped: ['缘故', '缘故'] });
});

test('跑不起来的一步是一项失败，不连累别的', async () => {
  const broken: Step = { name: '坏', run: () => Promise.reject(new Error('为什么')) };
  expect(await runSteps([broken, takes(1, { name: '好', passed: 1 })])).toMatchObject({
    passed: 1,
    failed: 1,
  });
  expect(lines.join('\n')).toContain('为什么');
});

function takes(milliseconds: number, { name, ...says }: Partial<Outcome> & { name: string }): Step {
  const outcome = { passed: 0, failed: 0, skipped: [], output: '', ...says };
  return { name, run: () => wait(milliseconds, outcome) };
}
