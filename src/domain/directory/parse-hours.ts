import { plainSigns } from './hours/plain-signs.ts';
import type { Reading, ReadHours } from './hours/reading.ts';
import { example, noTimes, Refused, refuse } from './hours/refuse.ts';
import { schedulesOf } from './hours/schedules-of.ts';
import { takeClosed, takeDays, takeHoliday, takeRest } from './hours/take-days.ts';
import { takeAlways, takeAppointment, takeEnd, takeFrame, takeTimes } from './hours/take-times.ts';
import { type Token, tokensOf } from './hours/tokens.ts';

/**
 * Opening hours as offices write them: 「周一至周五 上午8:30-12:00，下午2:00-5:30；周六 9点至12点（节假日除外）」.
 * What hours-words.ts writes is read back as it was. Words with no meaning, or more than one, are
 * refused with why, and how to write what was meant.
 */
export function parseHours(words: string): ReadHours | { why: string; remedy: string } {
  try {
    const said = plainSigns(words).replace(label, '');
    if (said === '') return { schedules: [] };
    return schedulesOf(read(tokensOf(said)));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { why: error.message, remedy: error.remedy };
  }
}

/** 「服务时间：」 before the hours says what the column says. */
const label =
  /^(?:对外)?(?:服务|开放|营业|工作|办公|咨询|接待|上班|门诊|值班|办理|受理|接访|作息|开门)时间\s*(?::|为|是|\s)\s*(?=.)/;

function read(tokens: Token[]): Reading {
  const reading: Reading = {
    tokens: withoutSubject(tokens),
    at: 0,
    segment: 0,
    days: null,
    groups: 0,
    frame: null,
    half: null,
    after: null,
    entries: [],
    closed: [],
    neverRests: false,
    allByAppointment: false,
  };
  while (reading.at < reading.tokens.length) {
    const token = reading.tokens[reading.at];
    if (token) take[token.kind](reading, token);
  }
  return reading;
}

const skip = (reading: Reading): void => {
  reading.at += 1;
};

const stray = (_: Reading, { said }: Token): never =>
  refuse(`「${said.replace(/~/g, '-')}」在这里没有读懂`, `${example}，别的话写在「时间说明」一列`);

const take: Record<Token['kind'], (reading: Reading, token: Token) => void> = {
  days: takeDays,
  monthly: takeDays,
  rest: takeRest,
  half: takeTimes,
  time: takeTimes,
  always: takeAlways,
  appointment: takeAppointment,
  'season-name': takeFrame,
  'month-day': takeFrame,
  date: takeFrame,
  range: (reading, token) =>
    reading.tokens[reading.at + 1]?.kind === 'date' ? takeFrame(reading) : stray(reading, token),
  holiday: takeHoliday,
  'make-up': takeHoliday,
  except: (reading, token) => {
    if (!takeClosed(reading)) stray(reading, token);
  },
  'never-rests': (reading) => {
    reading.neverRests = true;
    reading.at += 1;
  },
  'all-year': (reading) => {
    if (reading.frame && !reading.frame.used) noTimes(reading.frame.said);
    reading.frame = null;
    reading.at += 1;
  },
  end: takeEnd,
  and: skip,
  open: skip,
  close: skip,
  'next-day': stray,
  'as-usual': stray,
  'by-phone': stray,
  closed: stray,
  subject: stray,
};

/** 「24小时热线」, 「咨询：周一至周五…」: what the hours are of may be named once, at an end. */
function withoutSubject(tokens: Token[]): Token[] {
  const inner = (token: Token | undefined) => token?.kind !== 'subject';
  const from = tokens.findIndex(inner);
  const to = tokens.findLastIndex(inner);
  return from < 0 ? tokens : tokens.slice(from, to + 1);
}
