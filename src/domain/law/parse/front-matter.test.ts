import { describe, expect, test } from 'vitest';
import { outline, read } from './outline-for-tests.ts';

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
