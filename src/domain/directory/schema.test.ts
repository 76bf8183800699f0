import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursInWords } from './hours-words.ts';
import { parseHours } from './parse-hours.ts';
import { scheduleSchema, serviceSchema } from './schema.ts';

const times = { opens_at: '09:00', closes_at: '11:00' };

describe('服务时间的模式', () => {
  test.each([
    ['每周', { byday: ['MO'], ...times }],
    ['每月第一个周三和最后一个周五', { byday: ['1WE', '-1FR'], ...times }],
    ['每月几号', { bymonthday: [1, -1], ...times }],
    ['每年一段日子，跨过年', { byday: ['MO'], ...times, season: { from: '10-01', to: '02-29' } }],
    ['要预约', { byday: ['MO'], ...times, by_appointment: true }],
    ['只接受预约', { by_appointment: true }],
    ['周六只接受预约', { byday: ['SA'], by_appointment: true }],
  ])('%s', (_, schedule) => {
    expect(scheduleSchema.parse(schedule)).toEqual(schedule);
  });

  test.each([
    ['没有哪几天', times, '没有写哪几天'],
    ['没有时间，也不是预约', { byday: ['MO'] }, '没有写几点到几点'],
    ['只有开始', { byday: ['MO'], opens_at: '09:00' }, '要么都写，要么都不写'],
    ['星期几和几号', { byday: ['MO'], bymonthday: [1], ...times }, '只写一样'],
    ['每周和每月混着', { byday: ['MO', '1WE'], ...times }, '写成两条'],
    ['第六个周三', { byday: ['6WE'], ...times }, 'MO 到 SU'],
    ['0 号', { bymonthday: [0], ...times }, '没有 0 号'],
    ['2月30日', { byday: ['MO'], ...times, season: { from: '02-30', to: '05-01' } }, '月-日'],
    [
      '止在起的前面',
      { byday: ['MO'], ...times, valid_from: '2026-09-01', valid_to: '2026-06-01' },
      '写反了',
    ],
    ['同一时刻', { byday: ['MO'], opens_at: '09:00', closes_at: '09:00' }, '同一时刻'],
  ])('%s', (_, schedule, said) => {
    expect(JSON.stringify(scheduleSchema.safeParse(schedule).error?.issues)).toContain(said);
  });
});

describe('几条服务时间之间', () => {
  const conflict = (schedules: object[]) =>
    serviceSchema.shape.schedules.safeParse(schedules).error?.issues[0]?.message;
  const summer = { season: { from: '05-01', to: '09-30' } };
  const winter = { season: { from: '10-01', to: '04-30' } };

  test.each([
    [
      '夏季、冬季接着',
      [
        { byday: ['MO'], ...times, ...summer },
        { byday: ['MO'], ...times, ...winter },
      ],
    ],
    [
      '中间空着几个月',
      [
        { byday: ['MO'], ...times, ...summer },
        { byday: ['MO'], ...times, season: { from: '12-01', to: '02-29' } },
      ],
    ],
    [
      '前后两段日期',
      [
        { byday: ['MO'], ...times, valid_to: '2026-06-30' },
        { byday: ['MO'], ...times, valid_from: '2026-07-01' },
      ],
    ],
    [
      '上午和下午',
      [
        { byday: ['MO'], ...times },
        { byday: ['MO'], opens_at: '11:00', closes_at: '12:00' },
      ],
    ],
    [
      '第一个和第二个周三',
      [
        { byday: ['1WE'], ...times },
        { byday: ['2WE'], ...times },
      ],
    ],
  ])('%s：可以', (_, schedules) => expect(conflict(schedules)).toBeUndefined());

  test.each([
    [
      '季节重叠一天',
      [
        { byday: ['MO'], ...times, ...summer },
        { byday: ['MO'], ...times, season: { from: '09-30', to: '04-30' } },
      ],
      '「每年5月1日至9月30日」和「每年9月30日至次年4月30日」有几天重叠',
    ],
    [
      '同一天时间重叠',
      [
        { byday: ['MO', 'TU'], ...times },
        { byday: ['TU'], opens_at: '10:00', closes_at: '12:00' },
      ],
      '在同一天里重叠',
    ],
    [
      '每周三里有第一个周三',
      [
        { byday: ['WE'], ...times },
        { byday: ['1WE'], ...times },
      ],
      '在同一天里重叠',
    ],
    [
      '第四个可能是最后一个',
      [
        { byday: ['4WE'], ...times },
        { byday: ['-1WE'], ...times },
      ],
      '在同一天里重叠',
    ],
  ])('%s：不行', (_, schedules, said) => expect(conflict(schedules)).toContain(said));
});

const pieces = [
  ...['周一至周五', '周六', '每天', '其余', '每月第一个周三', '每月15日', '法定工作日', '周末'],
  ...['8:30-12:00', '下午2:00-5:00', '2:00', '晚上', '次日', '25:00', '-', '至', '全天', '24小时'],
  ...['夏季', '（5月1日至9月30日）', '2月30日', '2026-06-01', '，', '；', '\n', '（', '）', '、'],
  ...[
    '节假日',
    '休息',
    '照常',
    '除外',
    '除',
    '预约',
    '全年',
    '全年无休',
    '午休',
    '随便',
    '外',
    ' ',
  ],
];

test('随便怎样拼，不是读懂，就是一句为什么、一句怎么写；读懂的合模式，写出来再读还是它', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (words) => {
      const hours = parseHours(words.join(''));
      if ('why' in hours) {
        expect(hours.why).toMatch(/^.{2,}[^。]$/);
        expect(hours.remedy).toMatch(/^.{2,}[^。]$/);
      } else {
        const { schedules } = hours;
        expect(serviceSchema.shape.schedules.safeParse(schedules).error).toBeUndefined();
        if (schedules.length > 0)
          expect(parseHours(hoursInWords({ schedules, hours: null }))).toEqual({ schedules });
      }
    }),
    { numRuns: 3000 },
  );
});
