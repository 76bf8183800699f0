import { describe, expect, test } from 'vitest';
import { codes, outline, read } from './outline-for-tests.ts';

const opinion = (...lines: string[]) => read('# 某院关于长椅的意见', '<!-- INFO END -->', ...lines);
const numbered = (from: number, to: number): string[] =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `${from + index}.第 ${from + index} 个意见。`,
  );

describe('没有条、从 1. 数到底的解释和意见：都是项', () => {
  test('1.–95.，中间有段落、有标题', () => {
    const law = opinion('现提出：', ...numbered(1, 40), '又一段。', ...numbered(41, 95));
    const items = outline(law).filter((line) => /^item_\d+ /.test(line));
    expect(items).toHaveLength(95);
    expect(items.at(-1)).toBe('item_95 〔95.〕第 95 个意见。');
    expect(outline(law)).toContain('item_40__text_1 又一段。');
    expect(codes(law)).toEqual(['no-articles@3']);
  });

  test('「一、」下面接着数：在它下面，数不断', () => {
    const law = opinion('一、坐', ...numbered(1, 2), '二、躺', ...numbered(3, 4));
    expect(outline(law).map((line) => line.split(' ')[0])).toEqual([
      'item_1',
      'item_1__sub_1',
      'item_1__sub_2',
      'item_2',
      'item_2__sub_3',
      'item_2__sub_4',
    ]);
    expect(codes(law)).toEqual(['no-articles@3']);
  });

  test('章下面接着数', () => {
    const law = opinion('## 第一章 坐', ...numbered(1, 2), '## 第二章 躺', ...numbered(3, 4));
    expect(outline(law).map((line) => line.split(' ')[0])).toEqual([
      'chp_1',
      'chp_1__item_1',
      'chp_1__item_2',
      'chp_2',
      'chp_2__item_3',
      'chp_2__item_4',
    ]);
    expect(codes(law)).toEqual(['no-articles@3']);
  });

  test.each<[string, string[], string[]]>([
    ['缺一项', [...numbered(1, 3), ...numbered(5, 6)], ['item-gap@6']],
    ['标题后面缺一项', ['一、坐', ...numbered(1, 2), '二、躺', ...numbered(4, 5)], ['item-gap@7']],
    [
      '一项断成两行',
      [...numbered(1, 1), '站着的、', '躺着的，都起来。', '2.完。'],
      ['sentence-broken@4'],
    ],
    [
      '末尾一段断成两行',
      [...numbered(1, 2), '本意见由某院、', '某所解释。'],
      ['sentence-broken@5'],
    ],
  ])('真的毛病还是报：%s', (_, lines, expected) => {
    expect(codes(opinion(...lines)).filter((code) => !code.startsWith('no-articles'))).toEqual(
      expected,
    );
  });

  test.each<[string, string[]]>([
    ['不从 1 开始的数目', ['3.14是个数。', '7.以后再说。']],
    ['只有一个 1.', ['1.只有一个。', '没有别的。']],
  ])('不是项：%s', (_, lines) => {
    expect(outline(opinion(...lines)).every((line) => line.startsWith('text_'))).toBe(true);
  });
});

describe('公式和表格的一行不是断了的句子', () => {
  test.each<[string, string[], string[]]>([
    ['公式', ['第一条 税额按下列公式计算：', '税额＝销售额×税率', '销售额是全部价款。'], []],
    ['半角的等号', ['第一条 税额：', '税额 = 甲 + 乙', '甲是全部价款。'], []],
    ['只有乘号', ['第一条 税额：', '税额为甲×百分之三', '甲是全部价款。'], []],
    [
      '引出公式的话没有冒号',
      ['第一条 赔偿金的计算公式为', '赔偿金＝本金×天数', '天数从当日算起。'],
      [],
    ],
    ['公式在下一条前面', ['第一条 甲：', '税额＝甲×乙', '第二条 丙。'], []],
    [
      '表格的行，用空格分列',
      ['第一条 收费：', '公园　　长椅　　元', '东园　　三张　　10', '第二条 丙。'],
      ['stray-paragraph@4', 'stray-paragraph@5'],
    ],
    [
      '表格的行，用制表符分列',
      ['第一条 收费：', '公园\t元', '东园\t10', '第二条 丙。'],
      ['stray-paragraph@4', 'stray-paragraph@5'],
    ],
    [
      '真的断了',
      ['第一条 市人民代表大会及其常务', '委员会制定。', '第二条 丙。'],
      ['sentence-broken@3'],
    ],
    [
      '真的断了，停在顿号',
      ['第一条 制定、修改、', '解释条例。', '第二条 丙。'],
      ['sentence-broken@3'],
    ],
    ['缺一项', ['第一条 有：', '（一）税额＝甲×乙；', '（三）丙。'], ['item-gap@5']],
  ])('%s', (_, lines, expected) => {
    expect(codes(read('# 某法', '<!-- INFO END -->', ...lines))).toEqual(expected);
  });
});

describe('没有编号的标题', () => {
  test('目录里就没有编号：正文里的是标题，不报', () => {
    const law = read(
      '# 某规则',
      '目　录',
      '总则',
      '长椅的设置',
      '附则',
      '总　则',
      '第一条 甲。',
      '长椅的设置',
      '第二条 乙。',
      '附则',
      '第三条 丙。',
    );
    expect(outline(law).filter((line) => line.startsWith('chp'))).toEqual([
      'chp_u1 《总　则》',
      'chp_u2 《长椅的设置》',
      'chp_u3 《附则》',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('目录里有编号，正文里丢了：还是报', () => {
    const law = read(
      '# 某规则',
      '目　录',
      '第一章 总则',
      '第二章 长椅的设置',
      '第一章 总则',
      '第一条 甲。',
      '长椅的设置',
      '第二条 乙。',
    );
    expect(codes(law)).toEqual(['heading-suspected@7']);
  });
});
