import { readScale, scaleIds } from '../assess/read-scales.ts';
import type { Item } from './item.ts';

/** What each scale lacks beyond the three reviews; without it the scale simply stays out of public mode. */
export async function scaleItems(): Promise<Item[]> {
  const scales = await Promise.all(scaleIds().map(readScale));
  return scales
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ record, gaps }) => ({
      section: '自测',
      text: `${record.title}（${record.short}）：${gaps.join('、')}`,
      blocking: false,
    }));
}
