import type { Service } from '../../domain/directory/types.ts';

export const servesLabel: Record<Service['serves'], string> = {
  public: '居民都可以',
  staff: '只对本单位职工',
  unknown: '是否对居民开放，不清楚',
};

const days: Record<Service['schedules'][number]['byday'][number], string> = {
  MO: '周一',
  TU: '周二',
  WE: '周三',
  TH: '周四',
  FR: '周五',
  SA: '周六',
  SU: '周日',
};

/** Hours in words; unknown hours say so, never 「关闭」. */
export function hoursInWords({ schedules, hours }: Service): string {
  const weekly = schedules.map(
    ({ byday, opens_at, closes_at }) =>
      `${byday.map((day) => days[day]).join('、')} ${opens_at}—${closes_at}`,
  );
  return [...weekly, hours].filter(Boolean).join('；') || '时间未登记';
}

/** When a person last verified the record, in words. */
export function assuredInWords({ assured_date, assured_by }: Service): string {
  return assured_date ? `${assured_date} 由${assured_by}核实` : '还没有人核实';
}
