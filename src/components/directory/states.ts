import type { Service } from '../../domain/directory/types.ts';

export const servesLabel: Record<Service['serves'], string> = {
  public: '居民都可以',
  staff: '只对本单位职工',
  unknown: '是否对居民开放，不清楚',
};

export const statusLabel: Record<Service['status'], string | null> = {
  active: null,
  inactive: '停止服务',
  defunct: '已撤销',
  'temporarily closed': '暂停服务',
};

/** When a person last verified the record, in words. */
export function assuredInWords({ assured_date, assured_by }: Service): string {
  return assured_date ? `${assured_date} 由${assured_by}核实` : '还没有人核实';
}
