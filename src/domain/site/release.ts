import type { Mode, Review } from './types.ts';

/** What 三审 still lacks, as editors read it; empty when three different roles signed what stands there now. */
export function reviewGaps(review: Review, hash: string): string[] {
  const { first, second, final } = review;
  const roles = [first, second, final].flatMap((signature) => signature?.role.trim() ?? []);
  const gaps = [
    !first && '缺初审',
    !second && '缺复审',
    !final && '缺终审',
    new Set(roles).size < roles.length && '初审、复审、终审须由三个不同的岗位签',
    final && !review.hash && '终审没有记下内容指纹',
    review.hash && review.hash !== hash && '终审之后内容又改过',
  ];
  return gaps.filter((gap) => typeof gap === 'string');
}

/** Preview shows everything, public only what nothing keeps back. */
export function isShown(mode: Mode, gaps: string[]): boolean {
  return mode === 'preview' || gaps.length === 0;
}
