import { expect, test } from 'vitest';
import type { Service } from '../domain/directory/types.ts';
import { hsdsCsv, hsdsRecord } from './hsds.ts';

const service = {
  demo: false,
  schedules: [],
  name: '甲"室"',
  phones: [{ number: '0543-1234567' }, { number: '12356' }],
  description: '=1+1',
  assured_date: null,
  sources: [{ name: '来源' }],
} as unknown as Service;

test('表格：有 BOM，零开头的电话不丢零，引号成双，公式不会执行', () => {
  const csv = hsdsCsv([hsdsRecord('rooms/a', service)]);
  expect(csv.startsWith('\uFEFFid,')).toBe(true);
  expect(csv).toContain('"0543-1234567；12356"');
  expect(csv).toContain('"甲""室"""');
  expect(csv).toContain(`"'=1+1"`);
  expect(csv).toContain('\r\n');
});

test('导出里没有审核栏', () => {
  expect(Object.keys(hsdsRecord('rooms/a', service))).not.toContain('review');
});

test('时间：表格里写成话，数据里每月的带上 freq', () => {
  const monthly = { byday: ['1WE'], opens_at: '09:00', closes_at: '11:00' };
  const record = hsdsRecord('rooms/a', { ...service, schedules: [monthly] } as Service);
  expect(record.schedules).toEqual([{ freq: 'MONTHLY', ...monthly }]);
  expect(hsdsCsv([record])).toContain('"每月第一个周三 09:00—11:00"');
});
