import { expect } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { type Parts, wordFile } from './word-file-for-tests.ts';

/** A Word file, its lines, and what is named as left out: in which paragraph, in which words. */
export type Row = [
  what: string,
  parts: Parts | string,
  lines: string[],
  leftOut: [paragraph: number, words: string][],
];

export function expectRead(
  parts: Parts | string,
  lines: string[],
  leftOut: [number, string][],
): void {
  const bytes = wordFile(typeof parts === 'string' ? { body: parts } : parts);
  const { lines: read, problems = [] } = readDocx(bytes);
  expect(read.map(({ text }) => text)).toEqual(lines);
  expect(problems.map(({ line }) => line)).toEqual(leftOut.map(([line]) => line));
  for (const [index, [line, words]] of leftOut.entries()) {
    expect(problems[index]?.message).toContain(`第 ${line} 段的${words}`);
    expect(problems[index]?.code).toBe('content-left-out');
  }
}
