import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const read = (text: string) => readCsv(new TextEncoder().encode(text), '表.csv');
const words = (text: string) => read(text).rows.map(({ cells }) => cells.map((cell) => cell.text));

const table = [
  ['类别', '名称', '电话'],
  ['热线', '甲', '12356'],
];

describe('格子怎样隔开，自己看得出来', () => {
  test.each([
    ['逗号', '类别,名称,电话\r\n热线,甲,12356\r\n'],
    ['制表符', '类别\t名称\t电话\n热线\t甲\t12356\n'],
    ['分号', '类别;名称;电话\n热线;甲;12356'],
    ['只有回车', '类别,名称,电话\r热线,甲,12356\r'],
    ['写明 sep=', 'sep=;\r\n类别;名称;电话\r\n热线;甲;12356\r\n'],
    ['写明别的', 'sep=|\n类别|名称|电话\n热线|甲|12356\n'],
    ['引号里的 sep=', '"sep=;"\n类别;名称;电话\n热线;甲;12356\n'],
    ['逗号后面有空格', '"类别", "名称", "电话"\r\n"热线", "甲" ,"12356" \r\n'],
    ['分号隔开，格子里有逗号', '类别;名称;"电话"\n热线;甲;12356'],
    ['制表符，引号', '"类别"\t"名称"\t"电话"\n"热线"\t"甲"\t"12356"'],
    ['BOM', '\uFEFF类别,名称,电话\n热线,甲,12356\n'],
    ['等号护住的', '类别,名称,电话\n热线,甲,="12356"\n'],
    ['等号护住、又加了引号的', '类别,名称,电话\n热线,甲,"=""12356"""\n'],
    ['一撇护住的', "类别,名称,电话\n热线,甲,'12356\n"],
  ])('%s', (_, text) => expect(words(text)).toEqual(table));

  test('顿号不隔开格子', () => {
    expect(words('名称、电话,地址\n甲、乙,丙')).toEqual([
      ['名称、电话', '地址'],
      ['甲、乙', '丙'],
    ]);
  });
});

describe('格子里的字', () => {
  test.each([
    ['换行留着', '名称,简介\n甲,"一\r\n二"\n', '一\r\n二'],
    ['写两遍的引号是一个', '名称,简介\n甲,"说""话"""\n', '说"话"'],
    ['引号里的逗号不隔开', '名称,简介\n甲,"一,二;三"\n', '一,二;三'],
    ['空格子', '名称,简介\n甲,""\n', ''],
    ['护住的逗号', '名称,简介\n甲,="一,二"\n', '一,二'],
  ])('%s', (_, text, cell) => expect(words(text)[1]?.[1]).toBe(cell));

  test('出错的提示不当作字', () => {
    expect(
      read('名称,电话\n甲,#N/A\n乙,########\n丙,#5 楼').rows.map(({ cells }) => cells[1]?.kind),
    ).toEqual(['text', 'error', 'error', 'text']);
  });
});

describe('引号不对的只坏它自己那一行', () => {
  test.each([
    ['格子中间', '名称,电话\n柳园"心语"室,1\n乙,2\n', [2], 3],
    ['收尾以后还有字', '名称,电话\n"柳园"心语,1\n乙,2\n', [2], 3],
    ['没有收尾', '名称,电话\n"甲,1\n乙,2\n丙,3\n', [2], 4],
    ['没有收尾，后面又有引号', '名称,电话\n"甲,1\n"乙",2\n丙,3\n', [2], 4],
    ['在最后一格', '名称,电话\n甲,"1\n', [2], 2],
    ['前面的格子换过行', '名称,电话\n"一\n二",1\n乙",2\n丙,3\n', [3], 4],
  ])('%s', (_, text, faulty, total) => {
    const { rows } = read(text);
    expect(rows.filter(({ fault }) => fault).map(({ row }) => row)).toEqual(faulty);
    expect(rows).toHaveLength(total);
  });

  test('说是哪一格；行号和记事本里不一样，两个都说', () => {
    expect(read('名称,电话\n"一\n二",1\n柳园"心语"室,2\n').rows[2]?.fault?.message).toBe(
      '「柳园"心语"室」的引号不成对，或者在格子中间（记事本里的第 4 行）',
    );
  });
});

test('不是文字的，一句话', () => {
  expect(() => readCsv(Uint8Array.from([1, 0, 2, 3, 0, 0, 4]), '表.csv')).toThrow(/不是文字的表格/);
});
