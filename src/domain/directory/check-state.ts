import type { Kind, Service } from './types.ts';

/** How far somebody has got with a record: one glyph, said once on it. */
export interface CheckState {
  glyph: '✓' | '○' | '—';
  /** What the glyph means here, in words. */
  words: string;
}

/** The three, as a page explains them. */
export const checkStates: CheckState[] = [
  { glyph: '✓', words: '已核实：有人打过电话或到过那里，写着日期和岗位' },
  { glyph: '○', words: '正在核实：写着核实什么、向谁问' },
  { glyph: '—', words: '本站不登：不对居民开放，或没有本人同意' },
];

/**
 * A number that exists nationwide is one thing, what it is like in 滨州 another: the first is said
 * with its source, and only the second is open.
 */
export function checkState(kind: Kind, service: Service): CheckState {
  const { assured_date, assured_by, serves, organization } = service;
  if (assured_date) return { glyph: '✓', words: `${assured_date} 由${assured_by}核实` };
  if (serves === 'staff') return { glyph: '—', words: '只对本单位职工，本站不登电话' };
  const whom = organization ?? (kind === 'hotlines' ? '承办单位' : '这个机构');
  return { glyph: '○', words: `正在核实：${open(kind, service).join('、')}；向${whom}询问` };
}

/** What nobody has asked yet, as a reader would name it. */
function open(kind: Kind, service: Service): string[] {
  const place = service.modes.includes('到店') || kind === 'rooms' || kind === 'hospitals';
  const known = service.schedules.length > 0;
  return [
    ...(service.phones.length === 0 ? ['电话'] : []),
    ...(place && service.address === null ? ['地址'] : []),
    ...(known ? [] : [kind === 'hotlines' ? '滨州几点到几点有人接' : '时间']),
    ...(service.cost === null ? ['费用'] : []),
    ...(service.confidentiality_note === null ? ['保密的办法'] : []),
    ...(service.serves === 'unknown' ? ['对谁开放'] : []),
  ];
}
