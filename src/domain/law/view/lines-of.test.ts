import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';
import { markdownLines } from '../parse/markdown-lines.ts';
import { parseLaw } from '../parse/parse.ts';

test('条号、项号和它们的字在同一行', () => {
  const { body } = parseLaw(
    markdownLines('第一章　总　则\n\n第一条　下列：\n\n（一）甲：\n\n1.乙；\n\n第二款。'),
  );
  expect(body.flatMap(linesOf)).toEqual([
    '第一章　总　则',
    '第一条　下列：',
    '（一）甲：',
    '1.乙；',
    '第二款。',
  ]);
});
