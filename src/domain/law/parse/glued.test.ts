import { describe, expect, test } from 'vitest';
import { ungluedLines } from './glued.ts';
import { Line } from './line.ts';

const pieces = (text: string): { texts: string[]; several: number[] } => {
  const { lines, several } = ungluedLines([new Line({ line: 7, text, mark: 0 })]);
  return { texts: lines.map((line) => line.text), several };
};

describe('粘在一行的条和项', () => {
  test('条按次序分开，句号后的空格是行尾', () => {
    expect(pieces('第一条 甲。 乙。 第二条 丙： （一）丁； （二）戊。')).toEqual({
      texts: ['第一条 甲。', '乙。', '第二条 丙：', '（一）丁；', '（二）戊。'],
      several: [7],
    });
  });

  test('章名和条粘在一起', () => {
    expect(pieces('第一章 总则 第一条 甲。 第二条 乙。').texts).toEqual([
      '第一章 总则',
      '第一条 甲。',
      '第二条 乙。',
    ]);
  });

  test.each([
    '第五条 违反第三条规定的，依照第六条 处理。',
    '第五条 依照本法第六条。第七条、第八条的规定办理。',
    '第五条 甲。第九条 乙。',
    '违反第五条 的，处罚。 第六条 乙。',
    '第五条 增加一条：“甲。 第九条 乙。”',
  ])('「%s」不分', (text) => {
    expect(pieces(text).several).toEqual([]);
    expect(pieces(text).texts).toHaveLength(1);
  });

  test('项：至少两个连着的，不在引号里', () => {
    expect(pieces('有：（一）甲；（二）乙。').texts).toEqual(['有：', '（一）甲；', '（二）乙。']);
    expect(pieces('（一）甲；（二）乙。').texts).toEqual(['（一）甲；', '（二）乙。']);
    expect(pieces('改为：“有：（一）甲；（二）乙。”').texts).toHaveLength(1);
    expect(pieces('依照第（一）项、第（二）项处理。').texts).toHaveLength(1);
    expect(pieces('有：（一）甲。').texts).toHaveLength(1);
  });
});
