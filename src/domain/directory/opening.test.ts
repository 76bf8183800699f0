import { describe, expect, test } from 'vitest';
import { calendar } from '../../../tests/calendar-2026.ts';
import { shanghaiTime } from './local-time.ts';
import { openingAt } from './opening.ts';
import { openingInWords } from './opening-words.ts';
import type { Hours, Schedule } from './types.ts';

const office: Schedule = {
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opens_at: '08:30',
  closes_at: '17:30',
};
const daily: Schedule['byday'] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const hours = (schedules: Schedule[], given: Partial<Hours> = {}): Hours => ({
  schedules,
  holiday_policy: 'unknown',
  makeup_workday: 'unknown',
  ...given,
});
const at = (moment: string) => shanghaiTime(Date.parse(`${moment}:00+08:00`));
const words = (moment: string, given: Hours) =>
  openingInWords(openingAt(given, at(moment), calendar));

describe('现在开不开：工作日 08:30 到 17:30 的地方', () => {
  const known = hours([office], { holiday_policy: 'closed', makeup_workday: 'open' });
  test.each([
    ['星期一上午', '2026-11-23T09:00', '现在在服务时间，到 17:30'],
    ['刚开门', '2026-11-23T08:30', '现在在服务时间，到 17:30'],
    ['刚下班', '2026-11-23T17:30', '现在不在服务时间，明天 08:30 开始'],
    ['清早', '2026-11-23T06:00', '现在不在服务时间，今天 08:30 开始'],
    ['星期五晚上', '2026-11-27T20:00', '现在不在服务时间，周一（11 月 30 日） 08:30 开始'],
    ['国庆节的星期四', '2026-10-01T10:00', '现在不在服务时间，周四（10 月 8 日） 08:30 开始'],
    ['调休上班的星期日', '2026-09-20T10:00', '现在在服务时间，到 17:30'],
    ['普通的星期日', '2026-11-22T10:00', '现在不在服务时间，明天 08:30 开始'],
    ['年底，下一年的放假安排还没有', '2026-12-31T18:00', '现在不在服务时间，明天 08:30 开始'],
    ['日历里没有的一年', '2031-03-03T10:00', '现在在服务时间，到 17:30；节假日以电话为准'],
    [
      '日历里没有的一年，夜里',
      '2031-03-03T20:00',
      '现在不在服务时间，明天 08:30 开始；节假日以电话为准',
    ],
  ])('%s', (_, moment, said) => expect(words(moment, known)).toBe(said));
});

describe('现在开不开：没有登记的不猜', () => {
  test('没有登记时间，不说关门', () => {
    expect(words('2026-11-23T03:00', hours([]))).toBe('时间未登记');
  });
  test.each([
    ['节假日', '2026-10-01T10:00'],
    ['调休上班日', '2026-09-20T10:00'],
  ])('%s的安排不清楚', (_, moment) => {
    expect(words(moment, hours([office]))).toBe('节假日以电话为准');
  });
  test('接下来是安排不清楚的假期，就不说几号开门', () => {
    expect(words('2026-09-30T18:00', hours([office]))).toBe('现在不在服务时间');
  });
});

describe('现在开不开：跨过半夜', () => {
  const night = hours([{ byday: ['FR'], opens_at: '22:00', closes_at: '02:00' }]);
  test.each([
    ['星期五 23:59', '2026-11-27T23:59', '现在在服务时间，到 次日 02:00'],
    ['星期六 00:00', '2026-11-28T00:00', '现在在服务时间，到 02:00'],
    ['星期六 02:00', '2026-11-28T02:00', '现在不在服务时间，周五（12 月 4 日） 22:00 开始'],
    ['星期五 01:00', '2026-11-27T01:00', '现在不在服务时间，今天 22:00 开始'],
  ])('%s', (_, moment, said) => expect(words(moment, night)).toBe(said));

  test('全天的，什么时候都在', () => {
    const always = hours([{ byday: daily, opens_at: '00:00', closes_at: '24:00' }], {
      holiday_policy: 'open',
      makeup_workday: 'open',
    });
    for (const moment of ['2026-10-01T00:00', '2026-11-28T23:59', '2026-09-20T12:00'])
      expect(words(moment, always)).toBe('现在在服务时间');
  });
});

test('只在一段日子里有效的时间，过了就不算', () => {
  const summer = hours([
    { ...office, closes_at: '18:00', valid_from: '2026-06-01', valid_to: '2026-09-30' },
    { ...office, valid_from: '2026-10-01' },
  ]);
  expect(words('2026-07-06T17:45', summer)).toBe('现在在服务时间，到 18:00');
  expect(words('2026-11-23T17:45', summer)).toContain('现在不在服务时间');
});

test('读者的手机在哪个时区都一样：按滨州的钟', () => {
  expect(shanghaiTime(Date.UTC(2026, 10, 22, 16, 0))).toEqual({ date: '2026-11-23', minutes: 0 });
  expect(shanghaiTime(Date.UTC(2026, 10, 22, 15, 59))).toEqual({
    date: '2026-11-22',
    minutes: 23 * 60 + 59,
  });
});
