import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv, withoutEscape } from './csv.ts';

/** The cells as a spreadsheet program sees them. */
function opened(cell: string): string {
  const [, [seen = ''] = []] = parse(csv(['甲'], [[cell]]), { bom: true }) as string[][];
  return seen;
}

describe('会被表格软件当成公式的格子，前面加一撇', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://example.org","点我")', `'=HYPERLINK("http://example.org","点我")`],
    ['+86 543 1234567', "'+86 543 1234567"],
    ['-10 元', "'-10 元"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['＝1＋1', "'＝1＋1"],
    ['＋86 543 1234567', "'＋86 543 1234567"],
    ['0543-1234567', '0543-1234567'],
    ['12356', '12356'],
    ['周一至周五 08:30—12:00', '周一至周五 08:30—12:00'],
    ['', ''],
  ])('%j 写成 %j', (cell, seen) => {
    expect(opened(cell)).toBe(seen);
  });
});

test.each([
  '=1+1',
  '+86 543 1234567',
  '+8605431234567',
  '＋86 543 1234567',
  '-10 元',
  '@',
  '\t制表符',
  '\r回车',
  "'=本来就有一撇",
  "''+86",
  "'0543 前面本来就有一撇",
  "'只有一撇",
  "'",
  '说"话"，换\r\n行',
  '0543-1234567；12356',
  '',
])('%j 写出去再读回来，一字不差', (cell) => {
  expect(withoutEscape(opened(cell))).toBe(cell);
});

test('办公室用一撇保住的 0，读回来没有那一撇', () => {
  expect(withoutEscape("'0543-1234567")).toBe('0543-1234567');
});

test('有 BOM，行以回车换行结束，格子都有引号', () => {
  expect(csv(['甲', '乙'], [['1', '']])).toBe('\uFEFF甲,乙\r\n"1",""\r\n');
});
