import { describe, expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';
import { siteMode } from './mode.ts';
import { isShown, reviewGaps } from './release.ts';

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
    [
      '一个岗位签两回',
      { ...complete, second: signed('编辑') },
      ['初审、复审、终审须由三个不同的岗位签'],
    ],
    ['终审后又改过', { ...complete, hash: '0'.repeat(64) }, ['终审之后内容又改过']],
  ])('%s', (_, review, gaps) => {
    expect(reviewGaps(review, hash)).toEqual(gaps);
  });

  test.each([
    ['public', [], true],
    ['public', ['译文待核对'], false],
    ['preview', ['缺初审', '缺复审', '缺终审'], true],
  ] as const)('%s，还缺 %j：%s', (mode, gaps, shown) => {
    expect(isShown(mode, [...gaps])).toBe(shown);
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

  test('页面上印的别处的话变了，也变', async () => {
    const hash = (figure: string) => contentHash({ facts: ['lamps'] }, '正文', [{ figure }]);
    expect(await hash('12盏灯')).not.toBe(await hash('13盏灯'));
    expect(await hash('12盏灯')).not.toBe(await contentHash({ facts: ['lamps'] }, '正文'));
  });
});
