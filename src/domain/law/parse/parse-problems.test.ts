import { describe, expect, test } from 'vitest';
import { codes, outline, read } from './outline-for-tests.ts';

const problems = (...lines: string[]): string[] =>
  codes(read('# 某法', '<!-- INFO END -->', ...lines));

describe('报告什么', () => {
  test('缺条、重号', () => {
    expect(problems('第一条 甲。', '第三条 乙。', '第三条 丙。', '第四条 丁。')).toEqual([
      'article-gap@4',
      'article-duplicate@5',
    ]);
    expect(problems('第一条 甲。', '第一条之二 乙。')).toEqual(['article-gap@4']);
    expect(problems('第一条 甲。', '第一条之一 乙。', '第二条 丙。')).toEqual([]);
  });

  test('条号后面都没有空格的文件里缺一条，后面的还是条；引用还是引用', () => {
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '第一条为了甲。',
      '第二条本法适用于乙。',
      '第四条丙。',
      '第九条规定的人，丁。',
      '第五条戊。',
    );
    expect(outline(law).filter((line) => /^art_\d+ /.test(line))).toEqual([
      'art_1 〔第一条〕',
      'art_2 〔第二条〕',
      'art_4 〔第四条〕',
      'art_5 〔第五条〕',
    ]);
    expect(codes(law)).toEqual(['article-gap@5']);
  });

  test('从中间开始的文件不算缺条', () => {
    expect(problems('第二百零五条 甲。', '第二百零六条 乙。')).toEqual([]);
    expect(problems('第二百零五条甲。', '第二百零六条乙。')).toEqual([]);
    expect(problems('第十条之一 甲。', '第十一条 乙。')).toEqual([]);
  });

  test('缺项：中间缺、从（二）开始、目里缺', () => {
    expect(problems('第一条 有：', '（一）甲；', '（三）乙。')).toEqual(['item-gap@5']);
    expect(problems('第一条 有：', '（二）甲；', '（三）乙。')).toEqual(['item-gap@4']);
    expect(problems('第一条 有：', '（一）甲：', '1.子；', '3.丑。')).toEqual(['item-gap@6']);
  });

  test('丢了编号的标题：条前面没有标点的短行', () => {
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '总　则',
      '第一条 甲。',
      '法律责任',
      '第二条 乙。',
      '第三条 丙。',
      '某市人民政府',
      '2020年1月1日',
    );
    expect(outline(law)).toEqual([
      'text_1 总　则',
      'art_1 〔第一条〕',
      'art_1__para_1 甲。',
      'text_2 法律责任',
      'art_2 〔第二条〕',
      'art_2__para_1 乙。',
      'art_3 〔第三条〕',
      'art_3__para_1 丙。',
      'text_3 某市人民政府',
      'text_4 2020年1月1日',
    ]);
    expect(codes(law)).toEqual([
      'heading-suspected@3',
      'heading-suspected@5',
      'heading-suspected@8',
      'stray-paragraph@9',
    ]);
  });

  test('忘了句号的款还是款', () => {
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '第一条 甲。',
      '具体办法由市人民政府制定',
      '第二条 乙。',
    );
    expect(outline(law)[2]).toBe('art_1__para_2 具体办法由市人民政府制定');
    expect(codes(law)).toEqual([]);
  });

  test('几条在一行：按条号分开，各条的款也分开', () => {
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '第一条 甲。 第二条 乙： （一）丙； （二）丁。 戊。 第三条 己。',
      '第四条 依照第一条。第二条的规定办理。',
    );
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 甲。',
      'art_2 〔第二条〕',
      'art_2__para_1 乙：',
      'art_2__para_1__item_1 〔（一）〕丙；',
      'art_2__para_1__item_2 〔（二）〕丁。',
      'art_2__para_2 戊。',
      'art_3 〔第三条〕',
      'art_3__para_1 己。',
      'art_4 〔第四条〕',
      'art_4__para_1 依照第一条。第二条的规定办理。',
    ]);
    expect(codes(law)).toEqual(['several-articles-on-a-line@3']);
  });

  test('句子断成两行', () => {
    expect(problems('第一条 制定、修改、废止、', '解释条例，适用本法。')).toEqual([
      'sentence-broken@3',
    ]);
    expect(problems('第一条 市人民代表大会及其常务', '委员会制定条例，适用本法。')).toEqual([
      'sentence-broken@3',
    ]);
    expect(problems('第一条 甲有：', '乙。')).toEqual([]);
  });

  test('一段放不进去：列举当中、签署日期、表格', () => {
    expect(problems('第一条 有：', '（一）甲；', '乙；', '（二）丙。')).toEqual([
      'stray-paragraph@5',
    ]);
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '第一条 收费如下：',
      '| 长椅 | 1元 |',
      '| --- | --- |',
      '第二条 乙。',
      '2020年1月1日',
    );
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 收费如下：',
      'art_1__text_1 | 长椅 | 1元 |',
      'art_1__text_2 | --- | --- |',
      'art_2 〔第二条〕',
      'art_2__para_1 乙。',
      'text_1 2020年1月1日',
    ]);
    expect(codes(law)).toEqual(['stray-paragraph@4', 'stray-paragraph@5', 'stray-paragraph@7']);
  });

  test('最后一条后面的表名和注：不是最后一条的款', () => {
    const law = read(
      '# 某税法',
      '<!-- INFO END -->',
      '第一条 甲。',
      '第二条 本法自公布之日起施行。',
      '税率表一（综合所得适用）',
      '（注1：本表所称所得是指乙。',
      '注2：丙。）',
    );
    expect(outline(law).slice(3)).toEqual([
      'art_2__para_1 本法自公布之日起施行。',
      'text_1 税率表一（综合所得适用）',
      'text_2 （注1：本表所称所得是指乙。',
      'text_3 注2：丙。）',
    ]);
    expect(codes(law)).toEqual(['heading-suspected@5', 'stray-paragraph@6', 'stray-paragraph@7']);
  });

  test('章下面、条前面的段落', () => {
    const law = read('# 某法', '第一章 总则', '本章说的是长椅。', '第一条 甲。');
    expect(outline(law)[1]).toBe('chp_1__text_1 本章说的是长椅。');
    expect(codes(law)).toEqual(['stray-paragraph@3']);
  });

  test('自动编号丢在文字外面', () => {
    const law = read('# 某法', '第一条 甲。');
    expect(codes(law)).toEqual([]);
  });

  test('没有条', () => {
    expect(problems('各单位：', '请管好长椅。')).toEqual(['no-articles@3']);
    expect(codes(read(''))).toEqual(['no-articles@1']);
    expect(codes(read('# 某法'))).toEqual(['no-articles@1']);
  });

  test('行号是文件里的行号，注释和空行也数', () => {
    expect(
      codes(read('<!--', '注释', '-->', '# 某法', '', '第一条 甲。', '', '第三条 乙。')),
    ).toEqual(['article-gap@8']);
  });

  test('每条信息说清在哪里、怎么办，没有代码和英文', () => {
    for (const { message } of read(
      '# 某法',
      '第一条 甲。',
      '第三条 有：',
      '（二）修改为：“乙',
      '“丙”',
      '丁',
      '（四）戊',
    ).problems)
      expect(message).toMatch(/^[^a-z\n]{10,}。$/);
  });
});
