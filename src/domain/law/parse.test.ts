import { describe, expect, test } from 'vitest';
import { codes, outline, read } from './outline-for-tests.ts';

describe('章节条款', () => {
  test('条在章节里，编号不带章节；款按自然段数', () => {
    const law = read(
      '# 某市长椅条例',
      '2020年1月2日 某市人民代表大会常务委员会第一次会议通过',
      '<!-- INFO END -->',
      '## 第一章 总　则',
      '第一条 为了管好长椅，制定本条例。',
      '第二条 本条例所称长椅，是指公园里的椅子。',
      '',
      '长椅归公园管理。',
      '## 第二章 管理',
      '### 第一节 一般规定',
      '第三条 长椅应当干净。',
      '### 第二节 特别规定',
      '第四条 （删去）',
      '## 附　则',
      '第五条 本条例自2020年3月1日起施行。',
    );
    expect(law.title).toBe('某市长椅条例');
    expect(law.effective).toBe('2020-03-01');
    expect(outline(law)).toEqual([
      'chp_1 〔第一章〕《总　则》',
      'art_1 〔第一条〕',
      'art_1__para_1 为了管好长椅，制定本条例。',
      'art_2 〔第二条〕',
      'art_2__para_1 本条例所称长椅，是指公园里的椅子。',
      'art_2__para_2 长椅归公园管理。',
      'chp_2 〔第二章〕《管理》',
      'chp_2__sec_1 〔第一节〕《一般规定》',
      'art_3 〔第三条〕',
      'art_3__para_1 长椅应当干净。',
      'chp_2__sec_2 〔第二节〕《特别规定》',
      'art_4 〔第四条〕',
      'art_4__para_1 （删去）',
      'chp_u1 《附　则》',
      'art_5 〔第五条〕',
      'art_5__para_1 本条例自2020年3月1日起施行。',
    ]);
    expect(law.problems).toEqual([]);
    expect(law.body[2]).toMatchObject({ type: 'chapter', number: null, label: null });
  });

  test('有编有分编：章在编下，附则与编并列', () => {
    const law = read(
      '# 某法典',
      '## 第一编 总则',
      '### 第一章 任务',
      '第一条 甲。',
      '## 第二编 分则',
      '### 第一分编 通则',
      '#### 第一章 一般规定',
      '##### 第一节 范围',
      '第二条 乙。',
      '## 附则',
      '第三条 丙。',
    );
    expect(outline(law).filter((line) => !line.includes('para'))).toEqual([
      'part_1 〔第一编〕《总则》',
      'part_1__chp_1 〔第一章〕《任务》',
      'art_1 〔第一条〕',
      'part_2 〔第二编〕《分则》',
      'part_2__subpart_1 〔第一分编〕《通则》',
      'part_2__subpart_1__chp_1 〔第一章〕《一般规定》',
      'part_2__subpart_1__chp_1__sec_1 〔第一节〕《范围》',
      'art_2 〔第二条〕',
      'chp_u1 《附则》',
      'art_3 〔第三条〕',
    ]);
  });

  test('没有 # 、没有空格的章名，章号和章名分两行的章', () => {
    const law = read(
      '某办法',
      '第一章总则',
      '第一条 甲。',
      '第二章',
      '法律责任',
      '第二条 乙。',
      '附　　则',
      '第三条 丙。',
    );
    expect(outline(law).filter((line) => line.startsWith('chp'))).toEqual([
      'chp_1 〔第一章〕《总则》',
      'chp_2 〔第二章〕《法律责任》',
      'chp_u1 《附　　则》',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('之一是单独的一条；重号的第二个加 ~2', () => {
    const law = read(
      '# 某法',
      '第十七条 甲。',
      '第十七条之一 乙。',
      '第十七条之二 丙。',
      '第十八条 丁。',
      '第十八条 戊。',
      '（一）己。',
    );
    expect(outline(law).filter((line) => /^art_[^_]*($| )/.test(line))).toEqual([
      'art_17 〔第十七条〕',
      'art_17-1 〔第十七条之一〕',
      'art_17-2 〔第十七条之二〕',
      'art_18 〔第十八条〕',
      'art_18~2 〔第十八条〕',
    ]);
    expect(outline(law).at(-1)).toBe('art_18~2__para_1__item_1 〔（一）〕己。');
    expect(law.body[1]?.number).toBe('17-1');
    expect(codes(law)).toEqual(['article-duplicate@6']);
  });

  test('同一章里重号的章、节也加 ~2', () => {
    const law = read('# 某法', '## 第一章 甲', '第一条 一。', '## 第一章 乙', '第二条 二。');
    expect(law.body.map(({ id }) => id)).toEqual(['chp_1', 'chp_1~2']);
  });

  test('以引用别条开头的段落是款，不是新的条', () => {
    const law = read(
      '# 某法',
      '第一条 甲。',
      '第二条规定的人员，应当登记。',
      '第二条第一款规定的人员，从其规定。',
      '第一款规定的人员，由市里管。',
      '第二条 乙。',
      '第一条、第二条的规定，适用于丙。',
      '第一条至第二条 的规定适用于丁。',
    );
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 甲。',
      'art_1__para_2 第二条规定的人员，应当登记。',
      'art_1__para_3 第二条第一款规定的人员，从其规定。',
      'art_1__para_4 第一款规定的人员，由市里管。',
      'art_2 〔第二条〕',
      'art_2__para_1 乙。',
      'art_2__para_2 第一条、第二条的规定，适用于丙。',
      'art_2__para_3 第一条至第二条 的规定适用于丁。',
    ]);
  });

  test('条号后面没有空格、是冒号、是 NBSP，都是条', () => {
    const law = read(
      '# 某法',
      '第一条为了甲。',
      '第二条\u00a0乙。',
      '第三条　丙。',
      '**第四条** 丁。',
      '第 五 条 戊。',
      '第６条 己。',
    );
    expect(law.body.map(({ number, label }) => [number, label])).toEqual([
      ['1', '第一条'],
      ['2', '第二条'],
      ['3', '第三条'],
      ['4', '第四条'],
      ['5', '第 五 条'],
      ['6', '第６条'],
    ]);
    expect(law.problems).toEqual([]);
  });

  test('条号单独一行，款在下一行', () => {
    const law = read('# 某法', '### 第一条', '甲。', '乙。', '### 第二条', '丙。');
    expect(outline(law)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 甲。',
      'art_1__para_2 乙。',
      'art_2 〔第二条〕',
      'art_2__para_1 丙。',
    ]);
  });
});

describe('目录和序言', () => {
  test('目录和序言按原样放在原处，不算问题', () => {
    const law = read(
      '# 某法',
      '目　录',
      '第一章 总则',
      '第二章 附则',
      '序　言',
      '自古以来，公园里就有长椅。',
      '第一章 总则',
      '第一条 甲。',
      '第二章 附则',
      '第二条 乙。',
    );
    expect(outline(law)).toEqual([
      'text_1 目　录',
      'text_2 第一章 总则',
      'text_3 第二章 附则',
      'text_4 序　言',
      'text_5 自古以来，公园里就有长椅。',
      'chp_1 〔第一章〕《总则》',
      'art_1 〔第一条〕',
      'art_1__para_1 甲。',
      'chp_2 〔第二章〕《附则》',
      'art_2 〔第二条〕',
      'art_2__para_1 乙。',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('丢了「目录」二字的目录：正文之前的一串标题', () => {
    const law = read(
      '# 某规则',
      '<!-- INFO END -->',
      '某发〔2013〕3号',
      '## 第一章 总则',
      '## 第二章 审查',
      '### 第一节 听证',
      '## 第一章 总则',
      '第一条 甲。',
      '## 第二章 审查',
      '### 第一节 听证',
      '第二条 乙。',
    );
    expect(outline(law).filter((line) => !line.startsWith('art'))).toEqual([
      'text_1 某发〔2013〕3号',
      'text_2 第一章 总则',
      'text_3 第二章 审查',
      'text_4 第一节 听证',
      'chp_1 〔第一章〕《总则》',
      'chp_2 〔第二章〕《审查》',
      'chp_2__sec_1 〔第一节〕《听证》',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('有 # 的序言也是文字，不是章', () => {
    const law = read(
      '# 某法',
      '<!-- INFO END -->',
      '## 序言',
      '自古以来。',
      '## 第一章 总纲',
      '第一条 甲。',
    );
    expect(outline(law).slice(0, 3)).toEqual([
      'text_1 序言',
      'text_2 自古以来。',
      'chp_1 〔第一章〕《总纲》',
    ]);
    expect(law.problems).toEqual([]);
  });
});

describe('附件', () => {
  test('附件里是文字，编号与条无关', () => {
    const law = read(
      '# 某法',
      '第一条 甲，见附件一。',
      '第二条 乙。',
      '附件一：收费标准',
      '第一条 附件里的第一条。',
      '（一）长椅',
      '附件2',
      '| 种类 | 数量 |',
      '附：说明',
      '丙',
    );
    expect(outline(law).slice(4)).toEqual([
      'annex_1 〔附件一：〕《收费标准》',
      'annex_1__text_1 第一条 附件里的第一条。',
      'annex_1__text_2 （一）长椅',
      'annex_2 〔附件2〕',
      'annex_2__text_1 | 种类 | 数量 |',
      'annex_u1 〔附：〕《说明》',
      'annex_u1__text_1 丙',
    ]);
    expect(law.problems).toEqual([]);
  });

  test('附件自己有条，比正文还多，也都是附件的文字', () => {
    const law = read(
      '# 某决定',
      '第一条 批准附件。',
      '第二条 本决定自2020年1月1日起施行。',
      '附件：',
      '某办法',
      '第一条 甲。',
      '第二条 乙。',
      '第三条 丙。',
    );
    expect(outline(law).slice(4)).toEqual([
      'annex_u1 〔附件：〕',
      'annex_u1__text_1 某办法',
      'annex_u1__text_2 第一条 甲。',
      'annex_u1__text_3 第二条 乙。',
      'annex_u1__text_4 第三条 丙。',
    ]);
    expect(law.problems).toEqual([]);
    expect(law.effective).toBe('2020-01-01');
  });

  test('说到附件的句子、条文当中的附件，不开附件', () => {
    const law = read('# 某法', '第一条 材料如下。', '附件由市里制定。', '附件一', '第二条 乙。');
    expect(outline(law).some((line) => line.startsWith('annex'))).toBe(false);
  });
});

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
