import { expect, test } from 'vitest';
import { insteadOf } from './instead.ts';
import type { AlertName } from './types.ts';

const instead = { meaning: '这时候分数不要紧。', advice: ['先找人陪着。'] };
const alerts = [
  { name: 'support' as const, at_least: 2, paper: '先找人。', source: '测试' },
  { name: 'self-harm' as const, item: 2, at_least: 1, paper: '先找人。', instead, source: '测试' },
];

test.each<[string, AlertName[], typeof instead | null]>([
  ['没有提示，照分段说', [], null],
  ['分数高，也照分段说', ['support'], null],
  ['说了不想活的念头，不论分数，换掉', ['self-harm'], instead],
  ['两样都有，换掉', ['support', 'self-harm'], instead],
])('%s', (_, held, expected) => {
  expect(insteadOf({ alerts }, held)).toEqual(expected);
});
