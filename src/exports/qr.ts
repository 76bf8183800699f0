import { encode } from 'uqr';

/**
 * A QR code as one SVG path, dark modules on a grid of `size` units with a quiet zone of four.
 * Level M: a door sign gets scratched.
 */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
