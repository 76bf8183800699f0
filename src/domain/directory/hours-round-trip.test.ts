import fc from 'fast-check';
import { expect, test } from 'vitest';
import { week } from './hours/weekdays.ts';
import { hoursInWords } from './hours-words.ts';
import { parseHours } from './parse-hours.ts';
import { scheduleSchema, serviceSchema } from './schema.ts';
import type { Byday, Schedule } from './types.ts';

const two = (number: number) => String(number).padStart(2, '0');
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`);
const day = fc.constantFrom(...week);
const weekly = fc
  .uniqueArray(day, { minLength: 1 })
  .map((days) => ({ byday: week.filter((one) => days.includes(one)) as Byday[] }));
const nth = fc.tuple(fc.constantFrom('1', '2', '3', '4', '5', '-1'), day);
const monthly = fc
  .uniqueArray(
    nth.map(([which, one]) => `${which}${one}` as Byday),
    { minLength: 1, maxLength: 3 },
  )
  .map((byday) => ({ byday }));
const ofMonth = fc
  .uniqueArray(
    fc.integer({ min: -1, max: 31 }).filter((one) => one !== 0),
    { minLength: 1, maxLength: 3 },
  )
  .map((bymonthday) => ({ bymonthday }));
const monthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([month, date]) => `${two(month)}-${two(date)}`);
const date = monthDay.map((one) => `2027-${one}`).filter((one) => !one.endsWith('02-29'));
const times = fc.record({
  opens_at: clock,
  closes_at: fc.oneof(clock, fc.constant('24:00')),
});
const frame = fc.record(
  {
    valid_from: date,
    valid_to: date,
    season: fc.record({ from: monthDay, to: monthDay }),
    by_appointment: fc.constant(true),
  },
  { requiredKeys: [] },
);
const days = fc.oneof({ weight: 3, arbitrary: weekly }, monthly, ofMonth, fc.constant({}));
const schedule: fc.Arbitrary<Schedule> = fc
  .tuple(days, fc.oneof({ weight: 4, arbitrary: times }, fc.constant({})), frame)
  .map(([one, span, rest]) => ({ ...one, ...span, ...rest }))
  .filter((one) => scheduleSchema.safeParse(one).success && realDates(one));
const schedules = fc
  .array(schedule, { minLength: 1, maxLength: 4 })
  .filter((all) => serviceSchema.shape.schedules.safeParse(all).success);

function realDates({ valid_from = '2027-01-01', valid_to = '2027-01-01' }: Schedule): boolean {
  return [valid_from, valid_to].every(
    (one) => !Number.isNaN(Date.parse(one)) && new Date(one).toISOString().startsWith(one),
  );
}

test('记录里的时间写成话，再读回来还是它', () => {
  fc.assert(
    fc.property(schedules, (all) => {
      expect(parseHours(hoursInWords({ schedules: all, hours: null }))).toEqual({ schedules: all });
    }),
    { numRuns: 2000 },
  );
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

test('随便怎样拼，不是读懂，就是一句为什么、一句怎么写；读懂的都合模式', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (words) => {
      const hours = parseHours(words.join(''));
      if ('why' in hours) {
        expect(hours.why).toMatch(/^.{2,}[^。]$/);
        expect(hours.remedy).toMatch(/^.{2,}[^。]$/);
      } else expect(serviceSchema.shape.schedules.safeParse(hours.schedules).error).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});
