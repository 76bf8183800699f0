/**
 * Kilometres between two points of the same coordinate system, along the great circle.
 * Longitude and latitude in degrees.
 */
export function distance(a: LngLat, b: LngLat): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

/** In words, never finer than half a kilometre: neither the phone's fix nor the picked point is better. */
export function distanceInWords(kilometres: number): string {
  if (kilometres < 0.75) return '约 0.5 公里';
  return `约 ${kilometres < 10 ? Math.round(kilometres * 2) / 2 : Math.round(kilometres)} 公里`;
}

export interface LngLat {
  lng: number;
  lat: number;
}
