import fc from 'fast-check';
import { expect, test } from 'vitest';
import { week } from './opening-words.ts';
import { hoursInWords } from './hours-words.ts';
import { parseHours } from './parse-hours.ts';
import { scheduleConflict } from './schedule-conflict.ts';
import { scheduleFault } from './schedule-fault.ts';
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
/** Every day of a leap year. */
const monthDay = fc
  .integer({ min: 0, max: 365 })
  .map((days) => new Date(Date.UTC(2028, 0, 1 + days)).toISOString().slice(5, 10));
const date = monthDay.map((one) => `2028-${one}`);
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
  .filter((one) => scheduleFault(one) === null);
const schedules = fc
  .array(schedule, { minLength: 1, maxLength: 4 })
  .filter((all) => scheduleConflict(all) === null);

test('记录里的时间写成话，再读回来还是它', () => {
  fc.assert(
    fc.property(schedules, (all) => {
      expect(parseHours(hoursInWords({ schedules: all, hours: null }))).toEqual({ schedules: all });
    }),
    { numRuns: 2000 },
  );
});
