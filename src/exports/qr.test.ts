import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

const scale = 4;

test.each([
  'https://example.gov.cn/xinan/services/rooms/shili-zhen/',
  `https://example.gov.cn/services/rooms/${'chang'.repeat(20)}/`,
])('二维码扫出来就是 %s', (address) => {
  const { size, path } = qrPath(address);
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  const read = (jsqr as unknown as { default: typeof jsqr }).default ?? jsqr;
  expect(read(pixels, side, side)?.data).toBe(address);
});
