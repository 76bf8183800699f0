import { expect } from 'vitest';
import { checkContent } from '../scripts/check/content.ts';
import type { Problem } from '../scripts/check/problem.ts';
import type { FixtureContent } from './fixture-content.ts';

/** What there is to break in the small portal: one entry of each kind that the tests of the check use. */
export const news = 'news/2026/lamps.mdx';
export const room = 'services/rooms/east.md';
export const situation = 'situations/dark-street.mdx';
export const law = 'laws/lamps/index.mdx';
export const about = 'pages/about.mdx';
/** The whole text of `about`. */
export const prose = '这一页是测试用的。';

/** One slip planted in the small portal, and where and how it is reported. */
export type Row = [
  what: string,
  file: string,
  from: string,
  to: string,
  line: number | null,
  field: string,
  words: string,
];

/** Plants the slip and expects it to be told: file, line, field, and the words. */
export async function expectProblem(
  content: FixtureContent,
  ...[, file, from, to, line, field, words]: Row
): Promise<void> {
  content.replace(file, from, to);
  const problems = await checkContent(content.folder);
  const found = problems.find((problem) => problem.file.endsWith(file));
  expect(found, JSON.stringify(problems)).toBeDefined();
  expect(found?.line).toBe(line);
  expect(found?.field).toContain(field);
  expect(sentences(found)).toContain(words);
  for (const { message, expected, remedy } of problems)
    for (const sentence of [message, expected, remedy]) expect(sentence).toMatch(/[\u4e00-\u9fff]/);
}

export function sentences(problem?: Problem): string {
  return `${problem?.message} ${problem?.expected} ${problem?.remedy}`;
}
