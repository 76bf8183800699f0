import { expect, test } from 'vitest';
import { wordsSchema } from '../domain/site/schema.ts';
import { plainWords } from './plain-words.ts';

test('没有签字的话，一处不少，只说还在审核', () => {
  expect(plainWords.site.promise).toBe('这里的话还在审核。');
  expect(plainWords.home.title).toEqual(['这里的话还在审核。']);
  const { demo: _, review: __, updated: ___, ...groups } = wordsSchema.shape;
  expect(Object.keys(plainWords)).toEqual(Object.keys(groups));
});

test.each([['少了要填的地方', { stored: '存好了。', want: '要留着 {date}、{numbers}' }]])(
  '%s，说清楚',
  (_, { stored, want }) => {
    const { success, error } = wordsSchema.shape.help.safeParse({ ...plainWords.help, stored });
    expect(success).toBe(false);
    expect(JSON.stringify(error?.issues)).toContain(want);
  },
);
