import { describe, expect, test } from 'vitest';
import { textGaps } from './text-gaps.ts';
import { textHash } from './text-hash.ts';

const version = { effective: '2020-03-01', sha256: 'a'.repeat(64), reported: [], settled: [] };
const problem = { code: 'item-gap' as const, line: 7, message: '项或目的序号不连续' };
const settled = {
  code: 'item-gap',
  line: 7,
  reason: '公报就是这样',
  role: '法规科',
  date: '2026-11-24',
};

describe('正文什么时候不能公开', () => {
  test.each([
    ['没有文件', version, undefined, [], 1],
    ['导入以后被改过', version, 'b'.repeat(64), [], 1],
    ['有问题还没对照原件', version, 'a'.repeat(64), [problem], 1],
    ['问题已经对照过', { ...version, settled: [settled] }, 'a'.repeat(64), [problem], 0],
    [
      '对照的是另一行',
      { ...version, settled: [{ ...settled, line: 8 }] },
      'a'.repeat(64),
      [problem],
      1,
    ],
    [
      'Word 自动编的号没有带进来',
      { ...version, reported: [{ ...problem, code: 'numbering-lost' }] },
      'a'.repeat(64),
      [],
      1,
    ],
    ['都好', version, 'a'.repeat(64), [], 0],
  ])('%s', (_, record, hash, problems, count) => {
    expect(textGaps(record, hash, problems)).toHaveLength(count);
  });
});

test('正文指纹：换行方式和首尾空行不算，别的一字都算', async () => {
  const hash = await textHash('第一条　甲。\n\n第二条　乙。\n');
  expect(await textHash('\ufeff第一条　甲。\r\n\r\n第二条　乙。')).toBe(hash);
  expect(await textHash('第一条　甲。\n\n第二条　丙。\n')).not.toBe(hash);
});
