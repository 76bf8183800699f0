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
