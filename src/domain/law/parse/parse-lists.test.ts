import { describe, expect, test } from 'vitest';
import { codes, outline, read } from './outline-for-tests.ts';

describe('项和目', () => {
  test('项挂在引出它的那一款；项后面的段落是下一款；一条可以有两个列举', () => {
    const law = read(
      '# 某法',
      '第一条 原则。',
      '下列行为禁止：',
      '（一）甲；',
      '（二）乙。',
      '前款以外的，从其规定。',
      '下列情形除外：',
      '（一）丙；',
      '（二）丁。',
    );
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 原则。',
      'art_1__para_2 下列行为禁止：',
      'art_1__para_2__item_1 〔（一）〕甲；',
      'art_1__para_2__item_2 〔（二）〕乙。',
      'art_1__para_3 前款以外的，从其规定。',
      'art_1__para_4 下列情形除外：',
      'art_1__para_4__item_1 〔（一）〕丙；',
      'art_1__para_4__item_2 〔（二）〕丁。',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('两个列举挨着：第二个（一）不接在第一个后面，加 ~2 并报告', () => {
    const law = read(
      '# 某法',
      '第一条 有：',
      '（一）甲；',
      '（二）乙。',
      '（一）丙；',
      '（二）丁。',
    );
    expect(outline(law).slice(2)).toEqual([
      'art_1__para_1__item_1 〔（一）〕甲；',
      'art_1__para_1__item_2 〔（二）〕乙。',
      'art_1__para_1__item_1~2 〔（一）〕丙；',
      'art_1__para_1__item_2~2 〔（二）〕丁。',
    ]);
    expect(codes(law)).toEqual(['item-gap@5']);
  });

  test('阿拉伯数字在项下是目，直接在款下也是目', () => {
    const law = read(
      '# 某法',
      '第一条 有：',
      '（一）甲：',
      '1.子；',
      '2．丑；',
      '（二）乙：',
      '（1）寅；',
      '（2）卯。',
      '第二条 收费如下：',
      '1、一元；',
      '2、二元。',
      '第三条 收费如下：',
      '①一元；',
      '②二元。',
    );
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 有：',
      'art_1__para_1__item_1 〔（一）〕甲：',
      'art_1__para_1__item_1__sub_1 〔1.〕子；',
      'art_1__para_1__item_1__sub_2 〔2．〕丑；',
      'art_1__para_1__item_2 〔（二）〕乙：',
      'art_1__para_1__item_2__sub_1 〔（1）〕寅；',
      'art_1__para_1__item_2__sub_2 〔（2）〕卯。',
      'art_2 〔第二条〕',
      'art_2__para_1 收费如下：',
      'art_2__para_1__sub_1 〔1、〕一元；',
      'art_2__para_1__sub_2 〔2、〕二元。',
      'art_3 〔第三条〕',
      'art_3__para_1 收费如下：',
      'art_3__para_1__sub_1 〔①〕一元；',
      'art_3__para_1__sub_2 〔②〕二元。',
    ]);
    expect(law.problems).toEqual([]);
    const sub = law.body[2]?.children[0]?.children[1];
    expect(sub).toMatchObject({ type: 'subitem', number: '2' });
  });

  test('目下面还有①：仍是目，挂在它上面的目下', () => {
    const law = read(
      '# 某法',
      '第一条 有：',
      '（一）甲：',
      '1.子：',
      '①丑；',
      '②寅；',
      '2.卯。',
      '（二）乙。',
    );
    expect(outline(law).slice(2)).toEqual([
      'art_1__para_1__item_1 〔（一）〕甲：',
      'art_1__para_1__item_1__sub_1 〔1.〕子：',
      'art_1__para_1__item_1__sub_1__sub_1 〔①〕丑；',
      'art_1__para_1__item_1__sub_1__sub_2 〔②〕寅；',
      'art_1__para_1__item_1__sub_2 〔2.〕卯。',
      'art_1__para_1__item_2 〔（二）〕乙。',
    ]);
  });

  test('序号在一段之后接着排：那一段是它前面那一项的文字', () => {
    const law = read(
      '# 某法',
      '第一条 有：',
      '（一）甲；',
      '插进来的一段；',
      '又一段；',
      '（二）乙。',
      '末款。',
    );
    expect(outline(law).slice(1)).toEqual([
      'art_1__para_1 有：',
      'art_1__para_1__item_1 〔（一）〕甲；',
      'art_1__para_1__item_1__text_1 插进来的一段；',
      'art_1__para_1__item_1__text_2 又一段；',
      'art_1__para_1__item_2 〔（二）〕乙。',
      'art_1__para_2 末款。',
    ]);
    expect(codes(law)).toEqual(['stray-paragraph@4', 'stray-paragraph@5']);
  });

  test('条号后面直接是项：第一款没有自己的文字', () => {
    const law = read('# 某法', '第一条（一）甲。', '（二）乙。');
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1',
      'art_1__para_1__item_1 〔（一）〕甲。',
      'art_1__para_1__item_2 〔（二）〕乙。',
    ]);
  });

  test('半角括号、混用、括号里有空格、缺半边括号', () => {
    const law = read(
      '# 某法',
      '第一条 有：',
      '(一)甲；',
      '（二)乙；',
      '（ 三 ）丙；',
      '四）丁；',
      '㈤戊。',
    );
    expect(outline(law).slice(2)).toEqual([
      'art_1__para_1__item_1 〔(一)〕甲；',
      'art_1__para_1__item_2 〔（二)〕乙；',
      'art_1__para_1__item_3 〔（ 三 ）〕丙；',
      'art_1__para_1__item_4 〔四）〕丁；',
      'art_1__para_1__item_5 〔㈤〕戊。',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('阿拉伯数字只有右半边括号；表后的注', () => {
    const law = read(
      '# 某法',
      '第一条 有：',
      '（一）甲：',
      '1）子；',
      '2）丑。',
      '| 表 |',
      '注：以上不含税。',
      '第二条 乙。',
    );
    expect(outline(law).slice(2, 7)).toEqual([
      'art_1__para_1__item_1 〔（一）〕甲：',
      'art_1__para_1__item_1__sub_1 〔1）〕子；',
      'art_1__para_1__item_1__sub_2 〔2）〕丑。',
      'art_1__text_1 | 表 |',
      'art_1__text_2 注：以上不含税。',
    ]);
  });

  test('没有条的文件：一、是顶层的项，（一）在它下面，1.是目', () => {
    const law = read(
      '# 某院关于长椅的批复',
      '<!-- INFO END -->',
      '你院请示收悉。答复如下：',
      '一、长椅归公园。',
      '公园应当管好。',
      '二、下列不算：',
      '（一）石凳；',
      '1.石头的；',
      '（二）台阶。',
      '此复',
    );
    expect(outline(law)).toEqual([
      'text_1 你院请示收悉。答复如下：',
      'item_1 〔一、〕长椅归公园。',
      'item_1__text_1 公园应当管好。',
      'item_2 〔二、〕下列不算：',
      'item_2__item_1 〔（一）〕石凳；',
      'item_2__item_1__sub_1 〔1.〕石头的；',
      'item_2__item_2 〔（二）〕台阶。',
      'text_2 此复',
    ]);
    expect(codes(law)).toContain('no-articles@3');
  });

  test('以数字开头的句子不是项', () => {
    const law = read(
      '# 某法',
      '第一条 甲。',
      '一、二审案件由法院审理。',
      '（一）项规定的行为，从重处罚。',
      '（一）、（二）项规定的行为，从重处罚。',
      '10.5元以上的，报告。',
      '3.14是个数。',
      '三、四级单位另行规定。',
    );
    expect(law.body[0]?.children.map(({ type }) => type)).toEqual(Array(7).fill('paragraph'));
  });

  test('几项粘在一行：分开；引号里的不分', () => {
    const law = read(
      '# 某法',
      '第一条 有下列情形：（一）甲；（二）乙；（三）丙。',
      '第二条 原条文修改为：“有下列情形：（一）甲；（二）乙。”',
      '第三条 依照第一条第（一）、（二）项处理。',
    );
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 有下列情形：',
      'art_1__para_1__item_1 〔（一）〕甲；',
      'art_1__para_1__item_2 〔（二）〕乙；',
      'art_1__para_1__item_3 〔（三）〕丙。',
      'art_2 〔第二条〕',
      'art_2__para_1 原条文修改为：“有下列情形：（一）甲；（二）乙。”',
      'art_3 〔第三条〕',
      'art_3__para_1 依照第一条第（一）、（二）项处理。',
    ]);
  });
});
