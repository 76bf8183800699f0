import type { Kind } from './types.ts';

/** The directory's kinds, in the order in which they are offered. */
export const kinds: { kind: Kind; label: string; what: string }[] = [
  { kind: 'hotlines', label: '热线', what: '拿起电话就能说。' },
  { kind: 'rooms', label: '心理咨询室', what: '乡镇、街道和社区里，可以当面谈。' },
  { kind: 'hospitals', label: '医院', what: '需要看医生的时候。' },
  { kind: 'units', label: '心理健康科', what: '设在机关和单位里的科室。' },
  { kind: 'cells', label: '心安细胞', what: '学校、社区、物业里的小单元。' },
  { kind: 'aid', label: '调解、康复和救助', what: '公开报道里写到的帮助，先问问怎么用。' },
];
