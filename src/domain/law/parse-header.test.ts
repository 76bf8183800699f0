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

describe('YAML 题头', () => {
  const facts = [
    '---',
    'title: 某市长椅条例',
    "publish_date: '2020-01-02'",
    'effective_date: 2020-03-01',
    'authority: 某市人大常委会',
    'status: 有效',
    '---',
  ];

  test('标题和日期从里面读，每一行都留着；重复标题的一行不是章', () => {
    for (const again of [[], ['# 某市长椅条例']]) {
      const law = read(...facts, '', ...again, '## 第一章　总则', '#### 第一条　甲。');
      expect(law.title).toBe('某市长椅条例');
      expect(law.effective).toBe('2020-03-01');
      expect(law.header.map(({ event, date }) => `${event} ${date}`)).toEqual([
        'other null',
        'other null',
        'promulgated 2020-01-02',
        'effective 2020-03-01',
        'other null',
        'other null',
        'other null',
        ...again.map(() => 'other null'),
      ]);
      expect(law.header.slice(0, 7).map(({ text }) => text)).toEqual(facts);
      expect(outline(law)).toEqual([
        'chp_1 〔第一章〕《总则》',
        'art_1 〔第一条〕',
        'art_1__para_1 甲。',
      ]);
    }
  });

  test('编是一级标题，章是二级', () => {
    const law = read(
      ...facts,
      '# 第一编 总则',
      '## 第一章 任务',
      '#### 第一条　甲。',
      '# 附则',
      '#### 第二条　乙。',
    );
    expect(outline(law).filter((line) => !line.startsWith('art'))).toEqual([
      'part_1 〔第一编〕《总则》',
      'part_1__chp_1 〔第一章〕《任务》',
      'chp_u1 《附则》',
    ]);
  });

  test('没有结束的 --- 不是题头', () => {
    expect(read('---', 'title: 甲', '第一条 乙。').title).toBe('---');
  });
});

describe('施行日期', () => {
  const effective = (header: string[], ...body: string[]): string | null =>
    read('# 某法', ...header, '<!-- INFO END -->', ...body).effective;
  const promulgated = ['2019年11月1日 某会议通过', '2019年12月1日 某机关公布'];

  test.each([
    ['本法自2020年1月1日起施行。', '2020-01-01'],
    ['本条例自２０２０年１月１日起施行。', '2020-01-01'],
    ['本条例自二〇二〇年一月一日起施行。', '2020-01-01'],
    ['本条例从2020年1月1日起施行。', '2020-01-01'],
    ['本条例于2020年1月1日起实施。', '2020-01-01'],
    ['本条例自2020年1月1日零时起生效。', '2020-01-01'],
    ['本条例自2020年1月1日施行。', '2020-01-01'],
    ['本条例自公布之日起施行。', '2019-12-01'],
    ['本条例自发布之日起实施。', '2019-12-01'],
    ['本条例自2020年1月1日起施行。2001年2月3日某机关公布的《旧条例》同时废止。', '2020-01-01'],
    ['本条例自2020年1月1日起施行，自1999年1月1日起施行的《旧条例》同时废止。', '2020-01-01'],
    ['1999年1月1日起施行的《旧条例》同时废止。', null],
    ['本条例公布前的行为，依照当时的规定。', null],
    ['本条例自公布之日起30日后施行。', null],
    ['本条例自2020年1月1 日 起施行。', '2020-01-01'],
    ['《旧条例》（自1999年1月1日起施行）同时废止，本条例自2020年1月1日起施行。', '2020-01-01'],
    ['《旧条例》（自1999年1月1日起施行）同时废止。', null],
    ['本条例自通过之日起施行。', '2019-11-01'],
  ])('「%s」', (text, date) => {
    expect(effective(promulgated, '第一条 甲。', `第二条 ${text}`)).toBe(date);
  });

  test('条文里的先于题注里的；条文没说，看题注', () => {
    const header = ['2019年1月1日通过，自2019年5月1日起施行'];
    expect(effective(header, '第一条 本法自2020年1月1日起施行。')).toBe('2020-01-01');
    expect(effective(header, '第一条 甲。')).toBe('2019-05-01');
  });

  test('施行日期在倒数第二条、在项里，也找得到', () => {
    expect(effective([], '第一条 本法自2020年1月1日起施行。', '第二条 本法由市里解释。')).toBe(
      '2020-01-01',
    );
  });

  test('自公布之日起施行，公布日期不明：没有施行日期', () => {
    expect(effective([], '第一条 本法自公布之日起施行。')).toBeNull();
  });
});
