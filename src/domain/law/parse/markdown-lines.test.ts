import { describe, expect, test } from 'vitest';
import { markdownLines } from './markdown-lines.ts';

const texts = (source: string): string[] => markdownLines(source).lines.map(({ text }) => text);

describe('Markdown 的行', () => {
  test('# 、成对的 ** 和注释去掉，行号不变', () => {
    expect(markdownLines('# 某法\n\n<!-- 注\n释 -->\n##　第一章 **总则**\n')).toEqual({
      lines: [
        { line: 1, text: '某法', mark: 1 },
        { line: 5, text: '第一章 总则', mark: 2 },
      ],
      headerLines: null,
    });
  });

  test('INFO END 之前是题头，在一行当中也从那里分开', () => {
    expect(markdownLines('某法\n2020年通过\n<!-- INFO END -->\n甲').headerLines).toBe(2);
    expect(markdownLines('某法<!--INFO END-->甲')).toMatchObject({
      lines: [
        { line: 1, text: '某法' },
        { line: 1, text: '甲' },
      ],
      headerLines: 1,
    });
  });

  test('不成对的 ** 、不成对的注释、数字后的 # 是文字', () => {
    expect(texts('甲**乙\n<!-- 丙\n3#楼')).toEqual(['甲**乙', '<!-- 丙', '3#楼']);
  });

  test('CRLF、CR、行分隔符都换行，行号照文件', () => {
    expect(markdownLines('甲\r\n乙\r丙\u2028丁').lines.map(({ line }) => line)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test('只有看不见的字符的行不算；行首尾的空白去掉，中间的留着', () => {
    expect(texts('\u200b\n\u00a0\n　\n\ufeff第一条　甲\u200b。\u3000\n')).toEqual([
      '第一条　甲\u200b。',
    ]);
  });

  test('NUL 和别的控制字符是文字', () => {
    expect(texts('甲\u0000乙\n\u0007')).toEqual(['甲\u0000乙', '\u0007']);
  });
});
