import { expect, test } from 'vitest';
import type { Service } from '../domain/directory/types.ts';
import { jsonLd } from './json-ld.ts';

const service = {
  name: '甲</script>室',
  description: '说明',
  phones: [{ number: '0543-1234567' }],
  address: '某路1号',
  admin_county: '滨城区',
  schedules: [{ byday: ['MO', 'TU'], opens_at: '08:30', closes_at: '24:00' }],
  point: { lng: 118, lat: 37, crs: 'gcj02', picked_on: '2026-01-01' },
} as unknown as Service;

test('给机器读的记录：电话、地址、时间', () => {
  const [channel] = JSON.parse(jsonLd(service, null)).availableChannel;
  expect(channel.servicePhone.telephone).toBe('0543-1234567');
  expect(channel.serviceLocation.openingHoursSpecification).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
      opens: '08:30',
      closes: '23:59',
    },
  ]);
});

test('没有坐标：schema.org 用的是另一种坐标系', () => {
  expect(jsonLd(service, null)).not.toMatch(/geo|118/);
});

test('名称里的标签不会把脚本提前结束', () => {
  expect(jsonLd(service, null)).not.toContain('</script');
  expect(JSON.parse(jsonLd(service, null)).name).toBe('甲</script>室');
});

test.each([
  ['季节', { season: { from: '05-01', to: '09-30' } }],
  ['每月', { byday: ['1MO'] }],
  ['预约', { by_appointment: true }],
])('schema.org 说不了的（%s），时间整个不写，不写一半', (_, more) => {
  const [plain] = service.schedules;
  const schedules = [plain, { ...plain, ...more }] as Service['schedules'];
  const [channel] = JSON.parse(jsonLd({ ...service, schedules }, null)).availableChannel;
  expect(channel.serviceLocation.openingHoursSpecification).toBeUndefined();
});
