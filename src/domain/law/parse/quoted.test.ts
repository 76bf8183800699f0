import { describe, expect, test } from 'vitest';
import { Line } from './line.ts';
import { quotedEnd } from './quoted.ts';

const end = (...texts: string[]): number =>
  quotedEnd(texts.map((text, index) => new Line({ line: index + 1, text, mark: 0 })))(0);

describe('修改决定里引文到哪一行', () => {
  test('每行重新开引号，到收尾的引号为止', () => {
    expect(end('一、第一条修改为：“甲。', '“乙。', '“丙。”', '二、删去第二条。')).toBe(2);
    expect(end('增加一条：“甲。', '乙。', '丙。”', '丁。')).toBe(2);
  });

  test('引文里还有引号', () => {
    expect(
      end(
        '第一条修改为：“称为“甲”的人，乙。',
        '“称为“丙”的人，丁。',
        '戊称“己”。',
        '“庚。”',
        '辛。',
      ),
    ).toBe(3);
  });

  test('引文从下一行开始', () => {
    expect(
      end('增加一章，作为第五章：', '“第五章 甲', '第三十条 乙。', '第三十一条 丙。”', '丁。'),
    ).toBe(3);
    expect(end('增加下列内容：', '甲。', '“乙。”')).toBe(0);
  });

  test('当行就关上的，没有修改字样的，只有这一行', () => {
    expect(end('一、第一条修改为：“甲。”', '“乙。”')).toBe(0);
    expect(end('本法所称“甲。', '乙。”')).toBe(0);
  });

  test('忘了关：到下一项或者下一处修改之前，找不到就只有这一行', () => {
    expect(end('一、第一条修改为：“甲。', '“乙。', '二、第二条修改为：“丙。”')).toBe(0);
    expect(end('将第一条修改为：“甲。', '将第二条修改为：“乙。”')).toBe(0);
    expect(end('第一条修改为：“甲。', '乙。')).toBe(0);
  });
});
