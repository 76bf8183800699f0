import { describe, expect, test } from 'vitest';
import { mapLinks } from './map-links.ts';

const point = { lng: 118.02, lat: 37.38, crs: 'gcj02', picked_on: '2026-01-01' } as const;
const place = { name: '甲;室:一', address: '某路&1号', point, city: '滨州' };
const linked = (given: Parameters<typeof mapLinks>[0]) =>
  Object.fromEntries(mapLinks(given).map(({ label, href }) => [label, href]));

describe('地图链接：坐标的次序和坐标系各家不同', () => {
  test.each([
    ['高德地图', 'position=118.02,37.38&', 'coordinate=gaode'],
    ['百度地图', 'location=37.38,118.02&', 'coord_type=gcj02'],
    ['腾讯地图', 'coord:37.38,118.02;', 'coord_type=2'],
  ])('%s', (label, position, system) => {
    expect(linked(place)[label]).toContain(position);
    expect(linked(place)[label]).toContain(system);
  });

  test('名称里的 ; : & 不会拆坏链接', () => {
    for (const { href } of mapLinks(place)) {
      expect(href).toContain(encodeURIComponent('甲;室:一'));
    }
  });

  test('没有坐标就按地址搜，不编坐标', () => {
    for (const { href } of mapLinks({ ...place, point: null })) {
      expect(href).not.toMatch(/118|37\.38/);
      expect(decodeURIComponent(href)).toContain('滨州某路&1号');
    }
  });
});
