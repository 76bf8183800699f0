import type { LawRecord } from '../types.ts';

/**
 * What a reader is told about a law's force. 「现行有效」 only with the day somebody checked it;
 * what nobody checked is said to be open.
 */
export function standingInWords({
  status,
  status_checked,
  events,
}: Pick<LawRecord, 'status' | 'status_checked' | 'events'>): string {
  const checked = status_checked ? `截至 ${inWords(status_checked)}核对` : null;
  const effective = events.find(({ event }) => event === 'effective')?.date;
  switch (status) {
    case 'in-force':
      return checked ? `现行有效（${checked}）` : '效力待核对';
    case 'not-yet':
      return `尚未施行${effective ? `，${inWords(effective)}起施行` : ''}${checked ? `（${checked}）` : ''}`;
    case 'amended':
      return `已被修改${checked ? `（${checked}）` : ''}`;
    case 'repealed':
      return `已经废止${checked ? `（${checked}）` : ''}`;
    case null:
      return '效力待核对';
  }
}

/** 2026-01-31 → 2026年1月31日 */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
