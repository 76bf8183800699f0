import type { Schedule, Weekday } from './types.ts';

const week: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const signs = '一二三四五六日';

/**
 * 「周一至周五 8:30-12:00，14:00-17:30；周六 全天」 as weekly schedules; what hours-words.ts writes is
 * read back as it was.
 * @returns null for words that don't say days and times
 */
export function parseHours(words: string): Schedule[] | null {
  const said = words.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (said === '') return [];
  const schedules: Schedule[] = [];
  for (const part of said.split(/[;。]/)) {
    if (part.trim() === '') continue;
    const read = parsePart(part.trim());
    if (!read) return null;
    schedules.push(...read);
  }
  return schedules;
}

const day = `(?:周|星期|礼拜)?[${signs}天]`;
const part = new RegExp(
  `^(每天|每日|工作日|(?:周|星期|礼拜)[${signs}天](?:\\s*[至到\\-—~、,和]\\s*${day})*)\\s*:?\\s*(.+)$`,
);

function parsePart(text: string): Schedule[] | null {
  const [, days = '', times = ''] = part.exec(text) ?? [];
  const byday = daysOf(days);
  const { span, rest } = spanOf(times);
  const spans = rest.split(/[,、和]/).map((time) => timeOf(time.trim()));
  if (!byday || !span || spans.some((time) => time === null)) return null;
  return spans.flatMap((time) => (time ? [{ byday, ...time, ...span }] : []));
}

function daysOf(words: string): Weekday[] | null {
  if (/^每[天日]$/.test(words)) return week;
  if (words === '工作日') return week.slice(0, 5);
  const days = new Set<Weekday>();
  const pieces = words.replace(/周|星期|礼拜/g, '').split(/[、,和]/);
  for (const piece of pieces) {
    const [first, last = first] = piece.split(/[至到\-—~]/).map((sign) => indexOf(sign.trim()));
    if (first === undefined || last === undefined || first < 0 || last < first) return null;
    for (const name of week.slice(first, last + 1)) days.add(name);
  }
  return week.filter((name) => days.has(name));
}

function indexOf(sign: string): number {
  return sign.length === 1 ? signs.indexOf(sign === '天' ? '日' : sign) : -1;
}

function timeOf(words: string): Pick<Schedule, 'opens_at' | 'closes_at'> | null {
  if (/^(?:全天|24小时)$/.test(words)) return { opens_at: '00:00', closes_at: '24:00' };
  const match = /^(\d{1,2}):(\d{2})\s*[至到\-—~]+\s*(?:次日\s*)?(\d{1,2}):(\d{2})$/.exec(words);
  if (!match) return null;
  const [, openHour = '', openMinute = '', closeHour = '', closeMinute = ''] = match;
  const valid = Number(openHour) < 24 && Number(closeHour) <= 24 && Number(openMinute) < 60;
  if (!valid || Number(closeMinute) >= 60) return null;
  return {
    opens_at: `${openHour.padStart(2, '0')}:${openMinute}`,
    closes_at: `${closeHour.padStart(2, '0')}:${closeMinute}`,
  };
}

/** 「（2026-06-01—2026-08-31）」 behind the times: only in those days. */
function spanOf(times: string): {
  span: Pick<Schedule, 'valid_from' | 'valid_to'> | null;
  rest: string;
} {
  const match = /^(.*?)\s*\((\d{4}-\d\d-\d\d)?\s*[—\-~至]\s*(\d{4}-\d\d-\d\d)?\)$/.exec(times);
  if (!match) return { span: /[()]/.test(times) ? null : {}, rest: times };
  const [, rest = '', from, to] = match;
  return {
    span: { ...(from ? { valid_from: from } : {}), ...(to ? { valid_to: to } : {}) },
    rest,
  };
}
