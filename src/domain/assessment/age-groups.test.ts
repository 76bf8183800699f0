import { describe, expect, test } from 'vitest';
import { ageGroups, isAgeGroup, isOffered } from './age-groups.ts';

describe('谁看到哪些量表', () => {
  test.each<[Parameters<typeof isOffered>[0], string, boolean]>([
    ['under-12', 'who-5', false],
    ['age-12-13', 'who-5', true],
    ['age-12-13', 'phq-8', false],
    ['age-14-17', 'gad-7', true],
    ['age-14-17', 'phq-8', true],
    ['age-14-17', 'phq-9', false],
    ['age-14-17', 'audit', false],
    ['age-18-59', 'phq-9', true],
    ['age-18-59', 'gds-15', false],
    ['age-60', 'gds-15', true],
    ['age-60', 'audit', true],
  ])('%s · %s：%s', (group, scale, offered) => {
    expect(isOffered(group, scale)).toBe(offered);
  });

  test('有一题问到不想活的量表，不给未满 18 岁的人', () => {
    for (const group of ageGroups.filter(({ id }) =>
      ['under-12', 'age-12-13', 'age-14-17'].includes(id),
    ))
      expect(group.offered).not.toContain('phq-9');
  });

  test('60 岁及以上先给老年量表', () => {
    expect(ageGroups.find(({ id }) => id === 'age-60')?.offered[0]).toBe('gds-15');
  });

  test('地址里乱写的年龄段不认', () => {
    expect(isAgeGroup('age-14-17')).toBe(true);
    expect(isAgeGroup('13-18')).toBe(false);
  });
});
