import type { Review } from '../site/types.ts';

/** How a page of advice says who wrote it; the label stays after review, as the labelling rules ask. */
export function draftedLabel(review: Review): string {
  return review.final
    ? `本页由程序辅助撰写，${review.final.date} 由${review.final.role}审定。`
    : '本页由程序辅助撰写，尚未经专业人员审定。';
}
