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
