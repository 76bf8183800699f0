import type { Byday, Schedule, Service, Weekday } from '../types.ts';
import type { Frame } from './frames.ts';
import type { Half, Token } from './tokens.ts';

/** The days that were said last. */
export interface Days {
  said: string;
  byday?: Byday[];
  bymonthday?: number[];
  /** 每天: days that are closed may be taken from it. */
  every: boolean;
  statutory: boolean;
  segment: number;
  /** Whether hours or an appointment followed. */
  used: boolean;
  /** 其余时间: none of its own. */
  rest?: boolean;
}

export interface Entry extends Frame {
  said: string;
  days: Days | null;
  opens_at?: string;
  closes_at?: string;
  always?: boolean;
  by_appointment?: boolean;
  segment: number;
}

/** What was read so far: a cell is read from its first word to its last. */
export interface Reading {
  tokens: Token[];
  at: number;
  /** Counts from one ； or line end to the next. */
  segment: number;
  days: Days | null;
  /** How many groups of days were named. */
  groups: number;
  frame: { frame: Frame; said: string; segment: number; used: boolean; held: boolean } | null;
  half: { half: Half; said: string; used: boolean } | null;
  /** Minutes at which the last span of the list ends. */
  after: number | null;
  entries: Entry[];
  closed: Weekday[];
  neverRests: boolean;
  allByAppointment: boolean;
  holiday_policy?: Service['holiday_policy'];
  makeup_workday?: Service['makeup_workday'];
}

export interface ReadHours {
  schedules: Schedule[];
  holiday_policy?: Service['holiday_policy'];
  makeup_workday?: Service['makeup_workday'];
}

export function kindAt({ tokens }: Reading, at: number): Token['kind'] | undefined {
  return tokens[at]?.kind;
}

/** The words as they stood, for a sentence about them. */
export function saidBetween({ tokens }: Reading, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ said }) => said)
    .join('')
    .replace(/~/g, '-');
}
