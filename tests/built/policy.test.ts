import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allPages, dist, read } from '../pages.ts';

describe('没有内联代码，没有外站资源', () => {
  test.each(allPages())('/%s', (page) => {
    const html = read(page);
    expect(
      html.match(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/(ld\+)?json")[^>]*>/g) ?? [],
    ).toEqual([]);
    expect(html.match(/<style\b|\sstyle="|\son[a-z]+="/g) ?? []).toEqual([]);
    const loads = [
      ...html.matchAll(
        /<(?:script|img|iframe|source|video|audio|embed)[^>]*\ssrc="(https?:)?\/\/[^"]*"|<link(?![^>]*rel="canonical")[^>]*href="https?:[^"]*"/g,
      ),
    ];
    expect(loads.map(([load]) => load)).toEqual([]);
  });

  test('样式和脚本里没有外站地址', () => {
    const files = globSync('{_astro,pagefind}/**/*.{css,js}', { cwd: dist });
    expect(files.length).toBeGreaterThan(0);
    for (const file of files.filter((name) => name.endsWith('.css')))
      expect(readFileSync(dist + file, 'utf8'), file).not.toMatch(/url\(\s*['"]?(https?:)?\/\//);
  });

  test('公开目录里没有地图数据和地图库', () => {
    const files = globSync('**/*', { cwd: dist }).filter((name) =>
      /\.(geojson|topojson)$|leaflet|maplibre|echarts|d3-geo/i.test(name),
    );
    expect(files).toEqual([]);
  });
});
