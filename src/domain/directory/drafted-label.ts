import type { Review } from '../site/types.ts';

/** How a page of advice says who made it: a machine's draft carries the label until somebody answers for it. */
export function draftedLabel(review: Review): string {
  return review.final
    ? `${review.final.date} 由${review.final.role}审定。`
    : '人工智能生成合成，还没有人审定。';
}
