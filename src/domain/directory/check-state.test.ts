import { describe, expect, test } from 'vitest';
import { checkState } from './check-state.ts';
import type { Kind, Service } from './types.ts';

const bare = {
  serves: 'public',
  phones: [],
  address: null,
  schedules: [],
  modes: [],
  cost: null,
  confidentiality_note: null,
  assured_date: null,
  assured_by: null,
} as unknown as Service;
const phones = [{ number: '12356', consent: false }];
const all = [{ byday: ['MO'], opens_at: '00:00', closes_at: '24:00' }] as Service['schedules'];

describe('核实到哪一步，一条记录只说一次', () => {
  test.each<[string, Kind, Partial<Service>, string, string]>([
    [
      '有人核实过',
      'rooms',
      { assured_date: '2026-11-01', assured_by: '值班员' },
      '✓',
      '2026-11-01 由值班员核实',
    ],
    [
      '咨询室什么都不知道',
      'rooms',
      {},
      '○',
      '正在核实：电话、地址、时间、费用、保密的办法；向这个机构询问',
    ],
    [
      '全国号码，滨州的时段不知道',
      'hotlines',
      { phones, cost: '按普通电话收' },
      '○',
      '正在核实：滨州几点到几点有人接、保密的办法；向承办单位询问',
    ],
    [
      '只差保密',
      'hotlines',
      { phones, cost: '免费', schedules: all, organization: '急救中心' },
      '○',
      '正在核实：保密的办法；向急救中心询问',
    ],
    ['只对职工', 'units', { serves: 'staff' }, '—', '只对本单位职工，本站不登电话'],
    [
      '对谁开放也不知道',
      'units',
      { serves: 'unknown', cost: '不收', confidentiality_note: '保密' },
      '○',
      '正在核实：电话、时间、对谁开放；向这个机构询问',
    ],
  ])('%s', (_, kind, known, glyph, words) => {
    expect(checkState(kind, { ...bare, ...known })).toEqual({ glyph, words });
  });
});
