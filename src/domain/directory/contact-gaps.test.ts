import { expect, test } from 'vitest';
import { contactGaps } from './contact-gaps.ts';

const gap = ['联系方式待核实'];
const nothing = { phones: [], address: null };
const number = { phones: [{ number: '0543-0000000', consent: false }], address: null };
const place = { phones: [], address: '示例路 1 号' };

test.each([
  ['没人打过的热线', 'hotlines/12356', null, number, gap],
  ['没人去过的咨询室', 'rooms/dongjie', null, nothing, gap],
  ['没人打过的医院', 'hospitals/renmin', null, nothing, gap],
  ['没人打过的心理健康科', 'units/jiguan', null, nothing, gap],
  ['核实过的咨询室', 'rooms/dongjie', '2026-11-01', number, []],
  ['心安细胞没有要打的电话', 'cells/xiaoqu', null, nothing, []],
  ['只说先问谁的救助', 'aid/jiuzhu', null, nothing, []],
  ['写了电话、没人打过的调解', 'aid/tiaojie', null, number, gap],
  ['写了地址、没人去过的康复中心', 'aid/kangfu', null, place, gap],
  ['核实过电话的调解', 'aid/tiaojie', '2026-11-01', number, []],
])('%s', (_, id, assured_date, contact, gaps) => {
  expect(contactGaps(id, { assured_date, ...contact })).toEqual(gaps);
});
