import { describe, expect, test } from 'vitest';
import { isDue, showsStale } from './staleness.ts';
import type { Kind } from './types.ts';

describe('多久该再核实一次', () => {
  test.each<[Kind, string, boolean]>([
    ['hotlines', '2026-11-23', false],
    ['hotlines', '2026-11-24', true],
    ['rooms', '2027-02-21', false],
    ['rooms', '2027-02-22', true],
    ['units', '2027-08-25', false],
    ['units', '2027-08-26', true],
  ])('2026-08-25 核实的 %s，到 %s：%s', (kind, today, due) => {
    expect(isDue(kind, '2026-08-25', today)).toBe(due);
  });

  test('从没有人核实过，就是该核实', () => expect(isDue('rooms', null, '2026-11-23')).toBe(true));
});

describe('读者什么时候看到「待核实」', () => {
  test('咨询室过期了就看得到', () => {
    const room = { kind: 'rooms', assured: '2025-01-01', crisis: false } as const;
    expect(showsStale(room, '2026-11-23')).toBe(true);
  });
  test('12356、110、120 上不写，免得有人因此不打', () => {
    const crisis = { kind: 'hotlines', assured: null, crisis: true } as const;
    expect(showsStale(crisis, '2026-11-23')).toBe(false);
  });
});
