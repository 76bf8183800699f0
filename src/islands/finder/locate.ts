import gcoord from 'gcoord';
import type { Words } from '../../domain/site/types.ts';
import type { LngLat } from '../../domain/directory/distance.ts';

/** Where this device is, in the coordinate system of our points; never leaves the device. */
export function locate(words: Words['finder']): Promise<LngLat | { refused: string }> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve({ refused: words.no_location });
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
      ({ code }) => resolve({ refused: code === 1 ? words.refused : words.unlocated }),
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 600_000 },
    );
  });
}
