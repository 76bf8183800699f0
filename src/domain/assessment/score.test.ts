import { describe, expect, test } from 'vitest';
import { score } from './score.ts';
import type { ScoringRules } from './types.ts';

const rules: ScoringRules = {
  items: 4,
  values: [0, 1, 2, 3],
  direction: 'higher-is-worse',
  bands_source: '示例',
  bands: [
    { name: 'low', from: 0, to: 5, label: '低', meaning: '低', advice: ['无'] },
    { name: 'high', from: 6, to: 12, label: '高', meaning: '高', advice: ['无'] },
  ],
  alerts: [
    { name: 'self-harm', item: 4, at_least: 1, source: '示例', paper: '示例' },
    { name: 'support', at_least: 6, source: '示例', paper: '示例' },
  ],
  retry: '两周后',
};

describe('计分', () => {
  test('总分是各题编码之和，落在两端都算在内的分段里', () => {
    expect(score(rules, [1, 2, 2, 0])).toEqual({
      total: 5,
      raw: 5,
      scales: {},
      band: 'low',
      alerts: [],
      complete: true,
    });
    expect(score(rules, [2, 2, 2, 0]).band).toBe('high');
  });

  test('缺一题就没有总分、原始分、分段和分量表，绝不补零', () => {
    expect(
      score({ ...rules, scales: { first: { label: '前两题', items: [1, 2] } } }, [1, null, 0, 0]),
    ).toEqual({ total: null, raw: null, scales: {}, band: null, alerts: [], complete: false });
  });

  test('作者规定乘倍数的，总分与原始分不同', () => {
    const multiplied = {
      ...rules,
      multiply: 4,
      bands: rules.bands.map((band) => ({ ...band, to: band.to * 4 })),
    };
    expect(score(multiplied, [1, 1, 1, 0])).toMatchObject({ raw: 3, total: 12 });
  });

  test.each([
    ['是、否题', [0, 1], 1, 0],
    ['一到七分题', [1, 2, 3, 4, 5, 6, 7], 2, 6],
    ['零到四分题', [0, 1, 2, 3, 4], 4, 0],
  ])('反向题在自己的编码里对折：%s', (_, values, code, counted) => {
    const reversed = { ...rules, items: 1, values, reverse: [1], alerts: [] };
    expect(score(reversed, [code]).raw).toBe(counted);
  });

  test('分量表只加自己的题', () => {
    const scales = {
      anxiety: { label: '一', items: [1, 2] },
      depression: { label: '二', items: [3, 4] },
    };
    expect(score({ ...rules, scales }, [3, 1, 2, 0]).scales).toEqual({ anxiety: 4, depression: 2 });
  });
});

describe('提示', () => {
  test.each<[string, (number | null)[], string[]]>([
    ['第四题答 0：没有提示', [0, 0, 0, 0], []],
    ['第四题答 1，总分再低也提示', [0, 0, 0, 1], ['self-harm']],
    ['卷子没答完，第四题的提示照样有', [null, null, null, 2], ['self-harm']],
    ['总分达到界值', [3, 3, 0, 0], ['support']],
    ['没答完，但已经够到界值，剩下怎么答都改不了', [3, 3, null, 0], ['support']],
    ['没答完，还差一分，不猜', [3, 2, null, 0], []],
    ['两种都有，先自伤后支持', [3, 3, 3, 3], ['self-harm', 'support']],
  ])('%s', (_, codes, alerts) => {
    expect(score(rules, codes).alerts).toEqual(alerts);
  });

  test('低分才提示的量表，没答完时只在补满也高不过界值时提示', () => {
    const lowIsWorse: ScoringRules = {
      ...rules,
      multiply: 4,
      alerts: [{ name: 'support', at_most: 28, source: '示例', paper: '示例' }],
    };
    expect(score(lowIsWorse, [2, 2, 2, 1]).alerts).toEqual(['support']);
    expect(score(lowIsWorse, [2, 2, 2, 2]).alerts).toEqual([]);
    expect(score(lowIsWorse, [2, 2, null, 0]).alerts).toEqual(['support']);
    expect(score(lowIsWorse, [2, 3, null, 0]).alerts).toEqual([]);
  });
});
