import type { z } from 'zod';
import type { pointSchema, scheduleSchema, serviceSchema, townSchema } from './schema.ts';
import type { Group } from './filter.ts';

export type Service = z.output<typeof serviceSchema>;
export type Town = z.output<typeof townSchema>;
export type Schedule = z.output<typeof scheduleSchema>;
export type Point = z.output<typeof pointSchema>;
/** MO, or 1WE and -1FR: the first Wednesday and the last Friday of a month. */
export type Byday = NonNullable<Schedule['byday']>[number];
export type Weekday = Extract<Byday, 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'>;
export type Season = NonNullable<Schedule['season']>;
export type Kind = 'hotlines' | 'rooms' | 'units' | 'hospitals' | 'cells' | 'aid';

/** What opening hours are computed from. */
export type Hours = Pick<Service, 'schedules' | 'holiday_policy' | 'makeup_workday'>;

/** A moment of 滨州's wall clock: `YYYY-MM-DD` and minutes since midnight. */
export interface LocalTime {
  date: string;
  minutes: number;
}

/** Fixed at build from a kept calendar; dates are `YYYY-MM-DD`. */
export interface HolidayCalendar {
  years: number[];
  holidays: string[];
  workdays: string[];
}

/** What a record offers to each group of the filter, and what a reader ticked. */
export type Facets = Record<Group, string[]>;
export type Choice = Record<Group, string[]>;

/** A place and the number that a person has verified. */
export interface Contact {
  name: string;
  number: string;
  extension: string | null;
  /** A demonstration's number can't be called. */
  demo: boolean;
}
