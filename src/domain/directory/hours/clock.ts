import { refuse } from './refuse.ts';
import type { Half, Token } from './tokens.ts';

type Time = Extract<Token, { kind: 'time' }>;

/** A time from and a time to as they stand: 「下午2:00-5:00」, 「晚上8点至次日早6点」. */
export interface SaidSpan {
  said: string;
  open: Time;
  close: Time;
  openHalf: Half | null;
  closeHalf: Half | null;
  nextDay: boolean;
}

/**
 * The span as the clock of 24 hours has it.
 * @param carried the half of the day that was said before an earlier span of the list
 * @param after minutes at which the span before it in the list ends
 */
export function hoursOf(
  span: SaidSpan,
  carried: Half | null,
  after: number | null,
): { opens_at: string; closes_at: string; to: number } {
  const { said, open, close, nextDay } = span;
  for (const time of [open, close]) sound(time);
  const openHalf = open.half ?? span.openHalf ?? (open.padded || open.hour >= 12 ? null : carried);
  const from = opening(open, openHalf);
  if (openHalf === null && !open.padded) askWhichHalf(span, from, after);
  const own = close.half ?? span.closeHalf;
  const to = own ? closing(close, own) : inherited(close, openHalf, from);
  if (nextDay || to > 1440) return overnight(said, from, nextDay ? to % 1440 : to - 1440);
  if (to === from)
    refuse(`「${said}」开始和结束是同一时刻`, '整天服务写「24小时」，不是就写上结束的时间');
  if (to > from) return { opens_at: clockOf(from), closes_at: clockOf(to), to };
  if (to === 0) return { opens_at: clockOf(from), closes_at: '24:00', to: 1440 };
  const inTheMorning = own === 'night' || own === 'morning';
  // 20:00-8:00 is a night and nothing else; 18:00-9:00 may be an evening.
  if (!inTheMorning && !(openHalf === null && from >= 1080 && to + 720 <= from))
    refuse(
      `「${said}」结束比开始早`,
      `过夜的写「${clockOf(from)}-次日${clockOf(to)}」；不过夜的，看看是不是写反了，或者下午的时间要写成 13:00 以后`,
    );
  return overnight(said, from, to);
}

function overnight(said: string, from: number, to: number) {
  if (to >= from) refuse(`「${said}」满了 24 小时`, '整天服务写「24小时」；不过夜的去掉「次日」');
  return { opens_at: clockOf(from), closes_at: clockOf(to), to: to + 1440 };
}

function sound({ said, hour, minute }: Time): void {
  if (hour > 24 || (hour === 24 && minute > 0))
    refuse(`没有 ${said} 这个时间`, '一天从 0:00 到 24:00');
  if (minute > 59) refuse(`没有 ${said} 这个时间`, '分钟从 00 到 59');
}

/** 「2:30-5:00」 alone, or behind a morning, is most likely an afternoon; nobody may guess it. */
function askWhichHalf({ said, open, close }: SaidSpan, from: number, after: number | null): void {
  const early = open.hour >= 1 && open.hour < 6 && close.hour < 12;
  if (!early && (after === null || from >= after)) return;
  const later = (time: Time) => clockOf((time.hour + 12) * 60 + time.minute);
  refuse(
    `「${said}」没有说是上午还是下午`,
    open.hour < 12 && close.hour <= 12
      ? `下午写「${later(open)}-${later(close)}」，凌晨写「${clockOf(from)}」`
      : '同一天的几段时间从早写到晚，用 24 小时的钟',
  );
}

function opening(time: Time, half: Half | null): number {
  const { said, hour } = time;
  if (hour === 24) refuse(`「${said}」不能是开始的时间`, '半夜开始写 0:00');
  if (half === null) return minutes(time);
  const fits = {
    night: hour <= 7,
    morning: hour >= 1 && hour <= 12,
    noon: (hour >= 10 && hour <= 14) || (hour >= 1 && hour <= 2),
    afternoon: (hour >= 12 && hour <= 19) || (hour >= 1 && hour <= 7),
    evening: hour >= 17 || (hour >= 4 && hour <= 11),
  }[half];
  if (!fits) refuse(`${names[half]}没有 ${said}`, '看看是上午还是下午，用 24 小时的钟写');
  const later = half === 'afternoon' || half === 'evening' || (half === 'noon' && hour < 3);
  return minutes(time) + (later && hour < 12 ? 720 : 0);
}

/** Past 1440 for what is on the next day: 晚上12点 is its end, 晚上1点 is after it. */
function closing(time: Time, half: Half): number {
  const { said, hour } = time;
  if (half === 'evening' && hour === 12) return 1440 + time.minute;
  if (half === 'evening' && hour < 4) return 1440 + minutes(time);
  if (half === 'evening' && hour === 24) return 1440;
  const fits = {
    night: hour <= 7,
    morning: hour <= 12,
    noon: (hour >= 11 && hour <= 14) || (hour >= 1 && hour <= 2),
    afternoon: hour >= 12 || (hour >= 1 && hour <= 7),
    evening: true,
  }[half];
  if (!fits) refuse(`${names[half]}没有 ${said}`, '看看是上午还是下午，用 24 小时的钟写');
  const later = half === 'afternoon' || half === 'evening' || (half === 'noon' && hour < 3);
  return minutes(time) + (later && hour < 12 ? 720 : 0);
}

/** The end of 「下午2:00-5:00」: it goes on in the half of the day in which it began. */
function inherited(time: Time, half: Half | null, from: number): number {
  const said = minutes(time);
  if (time.padded || half === null || half === 'morning' || half === 'night') return said;
  if (half === 'evening' && time.hour === 12) return 1440 + time.minute;
  if (half === 'evening' && time.hour < 4) return 1440 + said;
  return time.hour < 12 && said + 720 > from ? said + 720 : said;
}

function minutes({ hour, minute }: Time): number {
  return hour * 60 + minute;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const names: Record<Half, string> = {
  night: '凌晨',
  morning: '上午',
  noon: '中午',
  afternoon: '下午',
  evening: '晚上',
};
