import type { Mode, Review } from './types.ts';

/** What keeps an entry from the public, as editors read it in the launch check; empty when released. */
export function reviewGaps(review: Review, hash: string): string[] {
  const gaps = [
    !review.first && '缺初审',
    !review.second && '缺复审',
    !review.final && '缺终审',
    review.final && !review.hash && '终审没有记下内容指纹',
    review.hash && review.hash !== hash && '终审之后内容又改过',
  ];
  return gaps.filter((gap) => typeof gap === 'string');
}

export interface Reviewed {
  demo: boolean;
  review: Review;
  /** The content's present hash, see content-hash.ts. */
  hash: string;
  /** What this kind of entry needs beyond the three signatures, e.g. 「译文待核对」. */
  further?: string[];
}

export function isReleased({ demo, review, hash, further = [] }: Reviewed): boolean {
  return !demo && reviewGaps(review, hash).length === 0 && further.length === 0;
}

/** Preview shows everything, public only what is released. */
export function isShown(mode: Mode, entry: Reviewed): boolean {
  return mode === 'preview' || isReleased(entry);
}
