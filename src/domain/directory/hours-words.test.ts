import { describe, expect, test } from 'vitest';
import { holidaysInWords, hoursInWords } from './hours-words.ts';
import type { Schedule } from './types.ts';

const schedule = (byday: string, opens_at = '08:30', closes_at = '17:30') =>
  ({ byday: byday.split(' '), opens_at, closes_at }) as Schedule;

describe('服务时间写成话', () => {
  test.each([
    ['MO TU WE TH FR', '周一至周五 08:30—17:30'],
    ['FR MO WE', '周一、周三、周五 08:30—17:30'],
    ['SA SU', '周六、周日 08:30—17:30'],
    ['MO TU WE TH FR SA SU', '每天 08:30—17:30'],
  ])('%s', (days, said) =>
    expect(hoursInWords({ schedules: [schedule(days)], hours: null })).toBe(said),
  );

  test('全天、跨夜、补充说明', () => {
    expect(
      hoursInWords({
        schedules: [
          schedule('MO TU WE TH FR SA SU', '00:00', '24:00'),
          schedule('FR', '22:00', '02:00'),
        ],
        hours: '以电话为准',
      }),
    ).toBe('每天 全天；周五 22:00—次日 02:00；以电话为准');
  });

  test('不知道就说没登记', () => {
    expect(hoursInWords({ schedules: [], hours: null })).toBe('时间未登记');
  });
});

test.each([
  ['unknown', 'unknown', '节假日以电话为准'],
  ['closed', 'open', '法定节假日休息，调休上班日照常'],
  ['closed', 'unknown', '法定节假日休息，调休上班日以电话为准'],
  ['open', 'open', '节假日照常'],
] as const)('节假日 %s、调休 %s：%s', (holiday_policy, makeup_workday, said) => {
  expect(holidaysInWords({ schedules: [schedule('MO')], holiday_policy, makeup_workday })).toBe(
    said,
  );
});
