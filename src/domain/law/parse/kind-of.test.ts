import { describe, expect, test } from 'vitest';
import { aheadOf } from './ahead.ts';
import { kindOf, type Reading } from './kind-of.ts';
import { Line } from './line.ts';

const start: Reading = { last: null, begun: false, annexed: false, nameless: false };
const behind = (last: string): Reading => ({ ...start, begun: true, last });
const chapter: Reading = { ...start, begun: true };

/** What the first of these lines is. */
function kind(reading: Reading, ...texts: string[]): string {
  const lines = texts.map((text, index) => new Line({ line: index + 1, text, mark: 0 }));
  return kindOf(lines[0] as Line, 0, reading, aheadOf(lines)).kind;
}

describe('一行是什么：看记号，看前文，看后文', () => {
  test.each<[string, Reading, string[], string]>([
    ['条文之前的一句', start, ['为了长椅，现决定如下。'], 'preface'],
    ['条文之前的「序言」', start, ['序　言'], 'foreword'],
    ['条文之后的「序言」', behind('3'), ['序　言'], 'plain'],
    ['目录', start, ['目录', '第一章 总则', '第一章 总则', '第一条 甲。'], 'contents'],
    ['条文之后的「目录」', behind('3'), ['目录', '第一章 总则'], 'plain'],
    [
      '没有「目录」二字的目录',
      start,
      ['第一章 总则', '第二章 附则', '第一章 总则', '第一条 甲。'],
      'contents',
    ],
    ['章，后面是条', start, ['第一章 总则', '第一条 甲。'], 'heading'],
    ['附则', behind('9'), ['附　则', '第十条 甲。'], 'heading'],
    ['有空格的条，不管轮不轮得到', behind('3'), ['第九条　甲。'], 'article'],
    ['没有空格的条，轮到', behind('3'), ['第四条为了甲。'], 'article'],
    ['没有空格的条，轮到之一', behind('3'), ['第三条之一为了甲。'], 'article'],
    ['没有空格的条，轮不到，别的条有空格', behind('3'), ['第九条甲。', '第四条　乙。'], 'plain'],
    [
      '没有空格的条，缺几条，别的条也没有空格',
      behind('3'),
      ['第九条甲。', '第十条乙。'],
      'article',
    ],
    ['没有空格的条，往回走', behind('3'), ['第二条甲。', '第四条乙。'], 'plain'],
    ['没有空格的条，跳得太远', behind('3'), ['第十四条甲。', '第四条乙。'], 'plain'],
    ['引用别条的一句', behind('3'), ['第四条规定的长椅，归公园。'], 'plain'],
    ['项', behind('3'), ['（一）甲；'], 'list'],
    ['「一、」，后面没有条', behind('3'), ['一、甲', '乙。'], 'list'],
    ['「一、」，后面是条', chapter, ['一、管辖', '第一条 甲。'], 'heading'],
    ['章号下一行的章名', { ...chapter, nameless: true }, ['法律责任'], 'heading-name'],
    ['章号下一行是一句话', { ...chapter, nameless: true }, ['本章说的是长椅。'], 'plain'],
    ['章号下一行是项', { ...chapter, nameless: true }, ['（一）甲'], 'list'],
    ['末条之后的附件', behind('9'), ['附件一', '收费标准'], 'annex'],
    ['附件，条还没有完', behind('9'), ['附件一', '第十条 甲。'], 'plain'],
    ['附件，后面是它自己的第一条', behind('9'), ['附件一', '第一条 甲。'], 'annex'],
    ['还没有条文时的「附件」', start, ['附件一'], 'preface'],
    ['附件里的条', { ...behind('9'), annexed: true }, ['第一条 甲。'], 'annex-text'],
    ['附件里的附件', { ...behind('9'), annexed: true }, ['附件二', '第十条 甲。'], 'annex'],
    ['别的', behind('9'), ['长椅归公园。'], 'plain'],
  ])('%s', (_, reading, lines, expected) => {
    expect(kind(reading, ...lines)).toBe(expected);
  });
});
