import { weekdayOf } from './local-time.ts';
import type { Opening } from './opening.ts';
import type { Weekday } from './types.ts';

export const week: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const weekdayNames: Record<Weekday, string> = {
  MO: '周一',
  TU: '周二',
  WE: '周三',
  TH: '周四',
  FR: '周五',
  SA: '周六',
  SU: '周日',
};

/** What a reader is told about now. Unknown is never called closed. */
export function openingInWords(opening: Opening): string {
  if (opening.state === 'unknown') return '时间未登记';
  if (opening.state === 'by-phone') return '节假日以电话为准';
  const caution = opening.cautious ? '；节假日以电话为准' : '';
  if (opening.state === 'by-appointment') return `要先预约${caution}`;
  if (opening.state === 'open')
    return `现在在服务时间${opening.until ? `，到 ${opening.until}` : ''}${opening.appointment ? '，要先预约' : ''}${caution}`;
  return `现在不在服务时间${opening.next ? `，${dayInWords(opening.next)} ${opening.next.time} 开始` : ''}${caution}`;
}

function dayInWords({ date, ahead }: { date: string; ahead: number }): string {
  if (ahead === 0) return '今天';
  if (ahead === 1) return '明天';
  return `${weekdayNames[weekdayOf(date)]}（${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日）`;
}
