import { expect, test } from 'vitest';
import { makingLabel } from './labels.ts';

const signed = { final: { role: '编辑部主任', date: '2026-11-01' } };

test.each([
  [true, {}, '人工智能生成合成，尚未经编辑审定'],
  [true, signed, '本文由程序辅助撰写，已经编辑审定'],
  [false, {}, '本文尚未经编辑审定'],
  [false, signed, null],
])('程序辅助 %s、审核 %o：标注「%s」', (machine_assisted, review, label) => {
  expect(makingLabel({ machine_assisted, review })).toBe(label);
});
