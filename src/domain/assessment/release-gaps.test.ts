import { describe, expect, test } from 'vitest';
import { releaseGaps, wordingState } from './release-gaps.ts';

const hashes = { wording: 'a'.repeat(64), clinical: 'b'.repeat(64) };
const wording = { role: '译文核对人', date: '2026-11-01', hash: hashes.wording };
const clinical = { role: '精神科执业医师', date: '2026-11-02', hash: hashes.clinical };

describe('量表什么时候可以公开', () => {
  test.each<[string, Parameters<typeof releaseGaps>[0], string[]]>([
    ['什么都没签', {}, ['译文待核对', '分段和解释待临床人员审定']],
    ['只核对了译文', { wording_checked: wording }, ['分段和解释待临床人员审定']],
    ['两样都签了', { wording_checked: wording, clinical_review: clinical }, []],
    [
      '签过之后条目又改了',
      { wording_checked: { ...wording, hash: 'c'.repeat(64) }, clinical_review: clinical },
      ['译文核对之后条目又改过'],
    ],
    [
      '签过之后分段又改了',
      { wording_checked: wording, clinical_review: { ...clinical, hash: 'c'.repeat(64) } },
      ['临床审定之后分段或解释又改过'],
    ],
    [
      '没有可用的中文条目，签了也不公开',
      { withheld: '没有', wording_checked: wording, clinical_review: clinical },
      ['没有可用的中文条目'],
    ],
  ])('%s', (_, record, gaps) => {
    expect(releaseGaps(record, hashes)).toEqual(gaps);
  });

  test('译文算不算核对过，看指纹还对不对得上', () => {
    expect(wordingState({ wording_checked: wording }, hashes.wording)).toBe('checked');
    expect(wordingState({ wording_checked: wording }, 'c'.repeat(64))).toBe('unchecked');
    expect(wordingState({}, hashes.wording)).toBe('unchecked');
  });
});
