import { describe, expect, test } from 'vitest';
import { outline, read } from './outline-for-tests.ts';

const events = (...lines: string[]): (string | null)[][] =>
  read('# 某市长椅条例', ...lines, '<!-- INFO END -->', '第一条 甲。').header.map(
    ({ event, date, text }) => [event, date, text],
  );

describe('题注', () => {
  test('通过、批准、公布、施行四个日期', () => {
    expect(
      events(
        '2021年6月29日 滨州市第十一届人民代表大会常务委员会第四十一次会议通过',
        '2021年7月29日 经山东省第十三届人民代表大会常务委员会第二十九次会议批准',
        '2021年8月5日 滨州市人民代表大会常务委员会公告第5号公布',
        '自2021年10月1日起施行',
      ).map(([event, date]) => `${event} ${date}`),
    ).toEqual([
      'passed 2021-06-29',
      'approved 2021-07-29',
      'promulgated 2021-08-05',
      'effective 2021-10-01',
    ]);
  });

  test('几件事粘在一行，没有分隔', () => {
    expect(
      events(
        '2010年6月1日某市人大常委会第二次会议通过2010年7月30日某省人大常委会批准2010年8月5日公布自2011年1月1日起施行',
      ),
    ).toEqual([
      ['passed', '2010-06-01', '2010年6月1日某市人大常委会第二次会议通过'],
      ['approved', '2010-07-30', '2010年7月30日某省人大常委会批准'],
      ['promulgated', '2010-08-05', '2010年8月5日公布'],
      ['effective', '2011-01-01', '自2011年1月1日起施行'],
    ]);
  });

  test('括号里的历次修改，「根据」跟着下一件', () => {
    expect(
      events(
        '（2005年8月28日第十届全国人民代表大会常务委员会第十七次会议通过　根据2012年10月26日第十一届全国人民代表大会常务委员会第二十九次会议《关于修改〈中华人民共和国某法〉的决定》修正）',
      ).map(([event, date]) => [event, date]),
    ).toEqual([
      ['passed', '2005-08-28'],
      ['amended', '2012-10-26'],
    ]);
  });

  test.each([
    ['２０１２年３月５日 某市人大常委会通过', 'passed', '2012-03-05'],
    ['二〇一二年三月十五日某市人大常委会通过', 'passed', '2012-03-15'],
    ['一九八二年十二月四日第五届全国人民代表大会第五次会议通过', 'passed', '1982-12-04'],
    ['2012 年 3 月 5 日 某市人大常委会通过', 'passed', '2012-03-05'],
    [
      '2018年4月27日 第十三届全国人民代表大会常务委员会第二次会议《关于修改<中华人民共和国某法>等六部法律的决定》修正',
      'amended',
      '2018-04-27',
    ],
    [
      '2017年11月4日 全国人大常委会第三十次会议通过的《中华人民共和国刑法修正案（十）》',
      'amended',
      '2017-11-04',
    ],
    ['1997年3月14日 第八届全国人民代表大会第五次会议修订', 'amended', '1997-03-14'],
    ['2000年7月24日 中华人民共和国国务院令第288号公布', 'promulgated', '2000-07-24'],
    ['2000年7月24日 国务院令第288号发布', 'promulgated', '2000-07-24'],
    ['1985年1月1日 国务院批准', 'approved', '1985-01-01'],
    ['2020年9月1日 起施行', 'effective', '2020-09-01'],
    ['本修正案自2011年5月1日起实行', 'effective', '2011-05-01'],
    ['2020年13月1日 通过', 'passed', null],
    ['根据', 'other', null],
    ['1982年12月4日 全国人民代表大会公告公布施行', 'promulgated', '1982-12-04'],
    ['2018年10月26日 某会议修正 自公布之日起施行', 'amended', '2018-10-26'],
    ['（2019年修订）', 'amended', null],
    ['法释〔2020〕17号', 'other', null],
  ])('「%s」', (line, event, date) => {
    expect(events(line)).toEqual([[event, date, line]]);
  });

  test('没有 INFO END：到第一个章、目录或者条为止', () => {
    for (const first of ['第一章 总则', '目 录', '第一条 甲。', '## 附则']) {
      const law = read(
        '# 某法',
        '2020年1月1日 某会议通过',
        '2020年2月1日 某机关公布',
        first,
        '第一条 乙。',
      );
      expect(law.header.map(({ event }) => event)).toEqual(['passed', 'promulgated']);
    }
  });

  test('没有 INFO END，也没有章和条：像题注的行是题注，其余是正文', () => {
    const law = read(
      '某院关于长椅的批复',
      '（2020年1月1日某委员会第三次会议通过）',
      '某省高院：',
      '答复如下。',
    );
    expect(law.title).toBe('某院关于长椅的批复');
    expect(law.header).toHaveLength(1);
    expect(outline(law)).toEqual(['text_1 某省高院：', 'text_2 答复如下。']);
  });

  test('标题断成两行，接起来', () => {
    const law = read(
      '# 某市人民代表大会常务委员会关于',
      '加强长椅保护的决定',
      '2020年1月1日 某会议通过',
      '<!-- INFO END -->',
      '第一条 甲。',
    );
    expect(law.title).toBe('某市人民代表大会常务委员会关于加强长椅保护的决定');
    expect(law.header).toHaveLength(1);
  });

  test('空文件、只有标题、只有空白', () => {
    expect(read('')).toMatchObject({ title: '', header: [], body: [], effective: null });
    expect(read('# 某法')).toMatchObject({ title: '某法', header: [], body: [] });
    expect(read('　\u200b', '\u00a0')).toMatchObject({ title: '', body: [] });
  });
});
