import { describe, expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';
import { siteMode } from './mode.ts';
import { isReleased, isShown, reviewGaps } from './release.ts';

const hash = await contentHash({ title: '一篇' }, '正文');
const signed = (role: string) => ({ role, date: '2026-11-01' });
const complete = { first: signed('编辑'), second: signed('科长'), final: signed('分管领导'), hash };

describe('站点模式只在一处决定', () => {
  test.each([
    [null, undefined, 'preview', '没有主办单位，就是建设预览'],
    ['某某单位', undefined, 'public', '写明主办单位，才是公开模式'],
    ['某某单位', 'preview', 'preview', '可以临时退回预览'],
    [null, 'public', 'preview', '环境变量不能让没人负责的站公开'],
  ] as const)('主办单位 %s、PORTAL_MODE=%s → %s：%s', (operator, override, mode, _why) => {
    expect(siteMode(operator, override)).toBe(mode);
  });
});

describe('一条内容何时可以公开', () => {
  test.each([
    ['三审齐全、指纹相符', complete, []],
    ['什么都没签', {}, ['缺初审', '缺复审', '缺终审']],
    ['少复审', { ...complete, second: undefined }, ['缺复审']],
    ['终审没记指纹', { ...complete, hash: undefined }, ['终审没有记下内容指纹']],
    ['终审后又改过', { ...complete, hash: '0'.repeat(64) }, ['终审之后内容又改过']],
  ])('%s', (_, review, gaps) => {
    expect(reviewGaps(review, hash)).toEqual(gaps);
    expect(isReleased({ demo: false, review, hash })).toBe(gaps.length === 0);
  });

  test('示例内容签了也不公开；预览里都看得到', () => {
    const demo = { demo: true, review: complete, hash };
    expect(isReleased(demo)).toBe(false);
    expect(isShown('public', demo)).toBe(false);
    expect(isShown('preview', demo)).toBe(true);
  });

  test('另有要求没满足（如译文待核对），就不公开', () => {
    expect(
      isShown('public', { demo: false, review: complete, hash, further: ['译文待核对'] }),
    ).toBe(false);
  });
});

describe('内容指纹', () => {
  test('不计审核栏、字段次序和换行写法', async () => {
    const a = await contentHash({ a: 1, b: { c: 2, d: [3] }, review: {} }, '甲\n乙');
    const b = await contentHash({ b: { d: [3], c: 2 }, a: 1, review: complete }, '甲\r\n乙\n');
    expect(a).toBe(b);
  });

  test('改一个字就变', async () => {
    expect(await contentHash({ phone: '12356' })).not.toBe(await contentHash({ phone: '12355' }));
    expect(await contentHash({}, '甲')).not.toBe(await contentHash({}, '乙'));
  });
});
