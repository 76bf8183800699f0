import { describe, expect, test } from 'vitest';
import { outline, read } from './outline-for-tests.ts';

describe('司法解释用「一、」作标题', () => {
  const body = [
    '一、一般规定',
    '第一条 甲。',
    '第二条 有下列情形：',
    '（一）乙；',
    '（二）丙。',
    '二、担保物权',
    '（一）合同的效力',
    '第三条 丁：',
    '一、戊；',
    '二、己。',
    '（一）壬；',
    '（二）癸；',
    '（三）子。',
    '末款。',
    '（二）不动产抵押',
    '第四条 庚。',
    '三、附则',
    '第五条 辛。',
  ];
  const tree = [
    'chp_1 〔一、〕《一般规定》',
    'art_1 〔第一条〕',
    'art_1__para_1 甲。',
    'art_2 〔第二条〕',
    'art_2__para_1 有下列情形：',
    'art_2__para_1__item_1 〔（一）〕乙；',
    'art_2__para_1__item_2 〔（二）〕丙。',
    'chp_2 〔二、〕《担保物权》',
    'chp_2__sec_1 〔（一）〕《合同的效力》',
    'art_3 〔第三条〕',
    'art_3__para_1 丁：',
    'art_3__para_1__item_1 〔一、〕戊；',
    'art_3__para_1__item_2 〔二、〕己。',
    'art_3__para_1__item_2__item_1 〔（一）〕壬；',
    'art_3__para_1__item_2__item_2 〔（二）〕癸；',
    'art_3__para_1__item_2__item_3 〔（三）〕子。',
    'art_3__para_2 末款。',
    'chp_2__sec_2 〔（二）〕《不动产抵押》',
    'art_4 〔第四条〕',
    'art_4__para_1 庚。',
    'chp_3 〔三、〕《附则》',
    'art_5 〔第五条〕',
    'art_5__para_1 辛。',
  ];

  test('没有 # ', () => {
    const law = read('# 某院关于长椅的解释', '<!-- INFO END -->', ...body);
    expect(outline(law)).toEqual(tree);
    expect(law.problems).toEqual([]);
  });

  test('有 # ，没有 INFO END', () => {
    const marked = body.map((line) =>
      /^(?:[一二三]、..|（[一二]）[合不])/.test(line) && !/。|；/.test(line) ? `## ${line}` : line,
    );
    const law = read('# 某院关于长椅的解释', '2020年1月1日 某会议通过', ...marked);
    expect(outline(law)).toEqual(tree);
    expect(law.header).toHaveLength(1);
    expect(law.problems).toEqual([]);
  });

  test('没有条的文件里，有 # 的「一、」也是顶层的项', () => {
    const law = read(
      '# 某通知',
      '<!-- INFO END -->',
      '## 一、工作时间',
      '年工作日：250天',
      '## 二、工资',
      '照发。',
    );
    expect(outline(law)).toEqual([
      'item_1 〔一、〕工作时间',
      'item_1__text_1 年工作日：250天',
      'item_2 〔二、〕工资',
      'text_1 照发。',
    ]);
  });
});
