import gcoord from 'gcoord';
import type { LngLat } from '../../domain/directory/distance.ts';

/** Where this device is, in the coordinate system of our points; never leaves the device. */
export function locate(): Promise<LngLat | { refused: string }> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve({ refused: `这个浏览器不给位置。${instead}` });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // Browsers give WGS-84; our points are picked in GCJ-02, half a kilometre off at 滨州.
        const [lng = 0, lat = 0] = gcoord.transform(
          [coords.longitude, coords.latitude],
          gcoord.WGS84,
          gcoord.GCJ02,
        );
        resolve({ lng, lat });
      },
      ({ code }) =>
        resolve({ refused: `${code === 1 ? '没有得到允许' : '没有拿到位置'}，没关系。${instead}` }),
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 600_000 },
    );
  });
}

const instead = '可以在上面勾县区，或者按县区一页一页找。';
