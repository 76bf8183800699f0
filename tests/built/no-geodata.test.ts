import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist } from '../pages.ts';

/** Map programs, tiles and boundary data: none of it is needed to say how far a room is. */
const maps =
  /leaflet|mapbox|maplibre|openlayers|openstreetmap|webapi\.amap|webrd0|tile\.|wmts|geojson|topojson|"FeatureCollection"/i;

/** A longitude and a latitude of 滨州 beside each other. */
const point = /11[78]\.\d{2,}["\s:,a-z]{1,12}3[678]\.\d{2,}/i;

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: dist }).sort();
}

describe('没有地图，没有地理数据', () => {
  test('找得到要查的脚本', () => {
    expect(files('_astro/*.js').length).toBeGreaterThan(5);
    expect(point.test('{"lng":118.02,"lat":37.38}')).toBe(true);
  });

  test.each(files('{_astro/*.{js,css},services/finder.js}'))('%s', (file) => {
    const text = readFileSync(`${dist}/${file}`, 'utf8');
    expect(maps.exec(text)?.[0]).toBeUndefined();
    // The finder's list holds the points of verified records, and only those.
    if (file !== 'services/finder.js') expect(point.exec(text)?.[0]).toBeUndefined();
  });

  test('找服务的清单里，坐标只在有人核实过的记录上', async () => {
    const text = readFileSync(`${dist}/services/finder.js`, 'utf8');
    const records = JSON.parse(text.replace(/^export default /, '').replace(/;\n$/, '')) as {
      point: unknown;
      assured: string | null;
    }[];
    expect(records.filter(({ point: at, assured }) => at !== null && assured === null)).toEqual([]);
  });
});
