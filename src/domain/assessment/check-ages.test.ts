import { describe, expect, test } from 'vitest';
import { checkAges } from './check-ages.ts';
import type { Ages, Scoring } from './types.ts';

type Group = Ages['groups'][number];

const scoring = (asks: boolean) =>
  ({
    alerts: asks
      ? [{ name: 'self-harm', item: 9, at_least: 1, source: '约定', paper: '先找人' }]
      : [],
  }) as unknown as Scoring;
const scorings = new Map([
  ['mood', scoring(false)],
  ['dark', scoring(true)],
]);

const group = (youngest: number, oldest: number | null, offered: string[]): Group => ({
  id: `age-${youngest}`,
  label: `${youngest} 岁起`,
  youngest,
  oldest,
  offered,
  without: ['这份问卷不是给这个年龄的。'],
  result: [],
  calls: [],
});
const sound = [group(0, 11, []), group(12, 17, ['mood']), group(18, null, ['mood', 'dark'])];
const check = (groups: Group[]) => checkAges({ groups } as Ages, scorings);

test('接得上、给得对，没有话说', () => {
  expect(check(sound)).toEqual([]);
});

describe('年龄表不许', () => {
  test.each<[string, Group[], (string | number)[], string]>([
    ['漏一岁', sound.with(1, group(13, 17, ['mood'])), ['groups', 1, 'youngest'], '接不上'],
    ['重一岁', sound.with(1, group(11, 17, ['mood'])), ['groups', 1, 'youngest'], '接不上'],
    ['没有尽头', sound.with(2, group(18, 99, ['mood'])), ['groups', 2, 'oldest'], '接不上'],
    [
      '给没有的量表',
      sound.with(1, group(12, 17, ['moot'])),
      ['groups', 1, 'offered', 0],
      '没有「moot」',
    ],
    ['给孩子打分', sound.with(0, group(0, 11, ['mood'])), ['groups', 0, 'offered', 0], '不给打分'],
    [
      '把问到不想活的题给未成年人',
      sound.with(1, group(12, 17, ['mood', 'dark'])),
      ['groups', 1, 'offered', 1],
      '不给未满 18 岁',
    ],
  ])('%s', (_, groups, path, words) => {
    const [fault] = check(groups);
    expect(fault?.path).toEqual(path);
    expect(fault?.message).toContain(words);
  });
});
