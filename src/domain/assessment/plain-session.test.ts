import { describe, expect, test } from 'vitest';
import { plainSession } from './plain-session.ts';
import { mustChoose } from './session.ts';
import type { Questionnaire } from './types.ts';

const options = [
  { value: 0, text: '没有' },
  { value: 1, text: '有' },
];
const sheet: Questionnaire = {
  title: '示例问卷',
  instruction: '',
  questions: ['a', 'b', 'c'].map((name) => ({
    name,
    title: `第 ${name} 题`,
    kind: 'one',
    required: true,
    options,
  })),
};

describe('一题一题地做', () => {
  test('没选就往下走：说一句话，停在原处', () => {
    const session = plainSession(sheet);
    expect(session.next()).toBe(mustChoose);
    expect(session.position).toBe(1);
  });

  test('往回走，答案还在；改了就以新的为准', () => {
    const session = plainSession(sheet);
    session.choose(1);
    session.next();
    session.back();
    expect(session.answers).toEqual({ a: 1 });
    session.choose(0);
    session.next();
    expect(session.answers).toEqual({ a: 0 });
  });

  test('第一题不能再往回', () => {
    const session = plainSession(sheet);
    session.back();
    expect(session.position).toBe(1);
  });

  test('最后一题之后就做完了，不再改动', () => {
    const session = plainSession(sheet);
    for (const answer of [1, 0, 1]) {
      expect(session.done).toBe(false);
      session.choose(answer);
      expect(session.next()).toBeNull();
    }
    expect(session.done).toBe(true);
    session.choose(0);
    session.back();
    expect(session.answers).toEqual({ a: 1, b: 0, c: 1 });
    expect(session.done).toBe(true);
  });
});
