import { expect, test } from 'vitest';
import { distance, distanceInWords } from './distance.ts';

test('一纬度约 111 公里，同一点是 0', () => {
  expect(distance({ lng: 118, lat: 37 }, { lng: 118, lat: 38 })).toBeCloseTo(111.19, 1);
  expect(distance({ lng: 118, lat: 37 }, { lng: 118, lat: 37 })).toBe(0);
});

test.each([
  [0, '约 0.5 公里'],
  [0.6, '约 0.5 公里'],
  [0.9, '约 1 公里'],
  [3.3, '约 3.5 公里'],
  [12.4, '约 12 公里'],
])('%d 公里说成「%s」：不比半公里更细', (kilometres, said) =>
  expect(distanceInWords(kilometres)).toBe(said),
);
