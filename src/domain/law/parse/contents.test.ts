import { describe, expect, test } from 'vitest';
import { bareContentsEnd, contentsEnd } from './contents.ts';
import { Line } from './line.ts';

const lines = (...texts: string[]): Line[] =>
  texts.map((text, index) => new Line({ line: index + 1, text, mark: 0 }));

describe('目录', () => {
  test('到它的第一项再次出现为止，空格和页码不同也算', () => {
    expect(
      contentsEnd(
        lines('目录', '第一章 总则……1', '第二章 附则……9', '第一章　总　则', '第一条 甲。'),
        0,
      ),
    ).toBe(3);
    expect(contentsEnd(lines('目录', '序言', '第一章 总则', '序　言', '自古以来。'), 0)).toBe(3);
  });

  test('没有再次出现，到第一条或者第一句话为止', () => {
    expect(contentsEnd(lines('目录', '第一章 总则', '第二章 附则', '第一条 甲。'), 0)).toBe(3);
    expect(contentsEnd(lines('目录', '第一章 总则', '为了甲，制定本法。'), 0)).toBe(2);
    expect(contentsEnd(lines('目录'), 0)).toBe(1);
  });

  test('丢了「目录」的：一串标题，第一个再次出现', () => {
    expect(
      bareContentsEnd(lines('第一章 总则', '第二章 附则', '第一章 总则', '第一条 甲。'), 0),
    ).toBe(2);
    expect(bareContentsEnd(lines('第一章 总则', '第一节 甲', '第一条 甲。'), 0)).toBe(0);
    expect(bareContentsEnd(lines('第一章 总则', '第一章 总则', '第一条 甲。'), 0)).toBe(0);
  });
});
