import { expect, test } from 'vitest';
import { contactGaps } from './contact-gaps.ts';

test.each([
  ['没人打过的热线', 'hotlines/12356', null, ['联系方式待核实']],
  ['没人去过的咨询室', 'rooms/dongjie', null, ['联系方式待核实']],
  ['没人打过的医院', 'hospitals/renmin', null, ['联系方式待核实']],
  ['没人打过的心理健康科', 'units/jiguan', null, ['联系方式待核实']],
  ['核实过的咨询室', 'rooms/dongjie', '2026-11-01', []],
  ['心安细胞没有要打的电话', 'cells/xiaoqu', null, []],
])('%s', (_, id, assured_date, gaps) => {
  expect(contactGaps(id, { assured_date })).toEqual(gaps);
});
