import { describe, expect, test } from 'vitest';
import { headingLabel } from './heading-label.ts';

describe('编、分编、章、节', () => {
  test.each([
    ['第一编 总则', 'part', '1', '第一编', '总则'],
    ['第一分编　通则', 'subpart', '1', '第一分编', '通则'],
    ['第一章  总  则', 'chapter', '1', '第一章', '总  则'],
    ['第五章法律责任', 'chapter', '5', '第五章', '法律责任'],
    ['第十二章　附　则', 'chapter', '12', '第十二章', '附　则'],
    ['第 二 章 监督', 'chapter', '2', '第 二 章', '监督'],
    ['第１章 总则', 'chapter', '1', '第１章', '总则'],
    ['第三章', 'chapter', '3', '第三章', null],
    ['第二节 行政处罚、行政强制', 'section', '2', '第二节', '行政处罚、行政强制'],
    ['第一章之一 特别规定', 'chapter', '1-1', '第一章之一', '特别规定'],
    ['附则', 'chapter', null, null, '附则'],
    ['附　　则', 'chapter', null, null, '附　　则'],
  ])('「%s」', (text, type, number, label, heading) => {
    expect(headingLabel(text)).toEqual({ type, number, label, heading });
  });

  test.each([
    '第一章规定的程序，适用于本章。',
    '第一章、第二章的规定适用于丙',
    '第二节的规定另有例外',
    '第三章和第四章的规定',
    '第一章第二节的规定',
    '总则',
    '附则规定的事项。',
    '第一条 甲',
    '法律责任',
  ])('「%s」不是', (text) => {
    expect(headingLabel(text)).toBeNull();
  });

  test('源文件标成标题的，没有编号也是标题；像一句话的不是', () => {
    expect(headingLabel('法律责任', true)).toMatchObject({
      type: 'chapter',
      number: null,
      heading: '法律责任',
    });
    expect(headingLabel('第一章 甲，乙和丙', true)).toMatchObject({
      number: '1',
      heading: '甲，乙和丙',
    });
    expect(headingLabel('市人民政府负责长椅。', true)).toBeNull();
  });
});
