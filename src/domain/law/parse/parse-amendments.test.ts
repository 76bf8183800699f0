import { describe, expect, test } from 'vitest';
import { codes, outline, read } from './outline-for-tests.ts';

describe('修改决定里引号内的行', () => {
  test('留在提出修改的那一项里', () => {
    const law = read(
      '# 关于修改《某法》的决定',
      '<!-- INFO END -->',
      '一、将第一条修改为：“第一条 甲。',
      '“（一）乙；',
      '“（二）丙。”',
      '二、删去第二条。',
      '本决定自2020年1月1日起施行。',
    );
    expect(outline(law)).toEqual([
      'item_1 〔一、〕将第一条修改为：“第一条 甲。\n“（一）乙；\n“（二）丙。”',
      'item_2 〔二、〕删去第二条。',
      'text_1 本决定自2020年1月1日起施行。',
    ]);
    expect(law.effective).toBe('2020-01-01');
    expect(codes(law)).toEqual(['no-articles@3']);
  });

  test('没有序号的修改：引号里的行留在提出修改的那一段，忘了关的引号到下一处修改为止', () => {
    const law = read(
      '# 某法修正案',
      '<!-- INFO END -->',
      '将第一条修改为:“甲。',
      '- “（一）乙；',
      '- “第三条之二有下列情形的，丙。”',
      '将第二条修改为:“丁。',
      '- “戊。',
      '将第三条修改为:“己。”',
      '删去第四条。',
    );
    expect(outline(law)).toEqual([
      'text_1 将第一条修改为:“甲。\n- “（一）乙；\n- “第三条之二有下列情形的，丙。”',
      'text_2 将第二条修改为:“丁。',
      'text_3 - “戊。',
      'text_4 将第三条修改为:“己。”',
      'text_5 删去第四条。',
    ]);
  });

  test('引号里有第……条，也不成为条', () => {
    const law = read(
      '# 关于修改《某法》的决定',
      '<!-- INFO END -->',
      '一、增加一条，作为第三条：',
      '“第三条 甲。',
      '“乙。”',
      '二、第五条改为第六条。',
    );
    expect(law.body.map(({ id }) => id)).toEqual(['item_1', 'item_2']);
  });
});
