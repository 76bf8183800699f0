import { describe, expect, test } from 'vitest';
import { annexLabel } from './annex-label.ts';

describe('附件', () => {
  test.each([
    ['附件', '附件', null, null],
    ['附件：', '附件：', null, null],
    ['附件:', '附件:', null, null],
    ['附件一', '附件一', '1', null],
    ['附件2：收费标准', '附件2：', '2', '收费标准'],
    [
      '附件三：在香港特别行政区实施的全国性法律',
      '附件三：',
      '3',
      '在香港特别行政区实施的全国性法律',
    ],
    ['附表一', '附表一', '1', null],
    ['附录：', '附录：', null, null],
    ['附图１', '附图１', '1', null],
    ['附：国旗制法说明', '附：', null, '国旗制法说明'],
    ['附　件', '附　件', null, null],
  ])('「%s」', (text, label, number, heading) => {
    expect(annexLabel(text)).toEqual({ label, number, heading });
  });

  test.each([
    '附则',
    '附加刑也可以独立适用。',
    '附件由市人民政府制定。',
    '附件所列物品',
    '附件三所列全国性法律增减的决定',
    '附件一、附件二由市里制定',
    '附近的居民',
    '附录的内容与正文有同等效力。',
  ])('「%s」不是', (text) => {
    expect(annexLabel(text)).toBeNull();
  });
});
