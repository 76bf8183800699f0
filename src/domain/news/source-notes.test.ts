import { expect, test } from 'vitest';
import { sourceNotes } from './source-notes.ts';

const review = { name: '一篇巡礼', note: '刊名待核对' };
const paper = { name: '日报', date: '2024-03-24' };

test('同一个来源只印一次，编上号；没有日期也没有网址的，不能引用', () => {
  expect(
    sourceNotes([{ sources: [review] }, { sources: [paper] }, { sources: [review, paper] }]),
  ).toEqual({
    notes: [
      { words: '一篇巡礼。刊名待核对。', whole: false },
      { words: '日报，2024-03-24。', whole: true },
    ],
    numbers: [[1], [2], [1, 2]],
  });
});
