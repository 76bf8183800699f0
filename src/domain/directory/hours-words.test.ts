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

  test.each<[string, Schedule[], string]>([
    [
      '同样的日子几段时间写在一起',
      [schedule('MO TU', '08:30', '12:00'), schedule('MO TU', '14:00', '17:30')],
      '周一、周二 08:30—12:00，14:00—17:30',
    ],
    [
      '不按先后的不写在一起',
      [schedule('MO', '14:00', '17:30'), schedule('MO', '08:30', '12:00')],
      '周一 14:00—17:30；周一 08:30—12:00',
    ],
    ['几天整天', [schedule('SA SU', '00:00', '24:00')], '周六、周日 24小时'],
    [
      '夏季、冬季',
      [
        { ...schedule('MO'), season: { from: '05-01', to: '09-30' } },
        { ...schedule('MO'), season: { from: '10-01', to: '04-30' } },
      ],
      '周一 08:30—17:30（每年5月1日至9月30日）；周一 08:30—17:30（每年10月1日至次年4月30日）',
    ],
    [
      '每月第几个',
      [schedule('1WE 3WE -1FR')],
      '每月第一个周三、第三个周三、最后一个周五 08:30—17:30',
    ],
    [
      '每月几号',
      [{ bymonthday: [1, 15, -1], opens_at: '09:00', closes_at: '11:00' }],
      '每月1日、15日、最后一天 09:00—11:00',
    ],
    [
      '在时间里也要预约',
      [{ ...schedule('MO'), by_appointment: true }],
      '周一 08:30—17:30（需预约）',
    ],
    ['只接受预约', [{ by_appointment: true }], '需预约'],
    [
      '别的时间要预约',
      [schedule('MO'), { by_appointment: true }],
      '周一 08:30—17:30；其余时间 需预约',
    ],
  ])('%s', (_, schedules, said) => expect(hoursInWords({ schedules, hours: null })).toBe(said));

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
