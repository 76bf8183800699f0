import { describe, expect, test } from 'vitest';
import { hoursInWords } from './hours-words.ts';
import { parseHours } from './parse-hours.ts';

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'];

describe('服务时间', () => {
  test.each([
    ['周一至周五 8:30-17:30', [{ byday: workdays, opens_at: '08:30', closes_at: '17:30' }]],
    ['星期一到星期五：08：30—17：30', [{ byday: workdays, opens_at: '08:30', closes_at: '17:30' }]],
    ['工作日 9:00至17:00', [{ byday: workdays, opens_at: '09:00', closes_at: '17:00' }]],
    [
      '周一至周五 8:30-12:00，14:00-17:30；周六 9:00-12:00',
      [
        { byday: workdays, opens_at: '08:30', closes_at: '12:00' },
        { byday: workdays, opens_at: '14:00', closes_at: '17:30' },
        { byday: ['SA'], opens_at: '09:00', closes_at: '12:00' },
      ],
    ],
    ['每天 全天', [{ byday: [...workdays, 'SA', 'SU'], opens_at: '00:00', closes_at: '24:00' }]],
    ['周二、周四 18:00-21:00', [{ byday: ['TU', 'TH'], opens_at: '18:00', closes_at: '21:00' }]],
    [
      '每天 20:00—次日 02:00',
      [{ byday: [...workdays, 'SA', 'SU'], opens_at: '20:00', closes_at: '02:00' }],
    ],
    ['', []],
  ])('「%s」', (words, schedules) => {
    expect(parseHours(words)).toEqual(schedules);
  });

  test.each([
    '上班时间',
    '8:30-17:30',
    '周一至周五',
    '周八 8:00-9:00',
    '周五至周一 8:00-9:00',
    '周一 25:00-26:00',
    '周一 8点到9点',
  ])('「%s」读不出来', (words) => {
    expect(parseHours(words)).toBeNull();
  });

  test('写出来再读回来还是它', () => {
    const schedules = [
      { byday: ['MO', 'WE', 'SU'] as const, opens_at: '08:30', closes_at: '12:00' },
      {
        byday: ['SA'] as const,
        opens_at: '22:00',
        closes_at: '06:00',
        valid_from: '2026-06-01',
        valid_to: '2026-08-31',
      },
    ].map((one) => ({ ...one, byday: [...one.byday] }));
    expect(parseHours(hoursInWords({ schedules, hours: null }))).toEqual(schedules);
  });
});
