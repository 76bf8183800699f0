import { contentHash } from '../domain/site/content-hash.ts';
import { isShown } from '../domain/site/release.ts';
import type { Review } from '../domain/site/types.ts';
import { getMode } from './site.ts';

interface Entry {
  data: { demo: boolean; review: Review };
  body?: string;
}

/**
 * The entries this build lets out: all in preview, the released ones in public mode.
 * @param further what an entry of this kind needs beyond its signatures, empty when nothing is open
 */
export async function shown<E extends Entry>(
  entries: E[],
  further: (entry: E) => string[] = () => [],
): Promise<E[]> {
  const mode = await getMode();
  const kept = await Promise.all(
    entries.map(async (entry) => {
      const { demo, review } = entry.data;
      const hash = await contentHash(entry.data, entry.body);
      return isShown(mode, { demo, review, hash, further: further(entry) });
    }),
  );
  return entries.filter((_, position) => kept[position]);
}
