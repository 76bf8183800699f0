import type { News } from './types.ts';

/** What a feature must say of its own making: as the rules on labelling ask until an editor has signed, and for good that a program helped. */
export function makingLabel(news: Pick<News, 'machine_assisted' | 'review'>): string | null {
  const signed = news.review.final !== undefined;
  if (news.machine_assisted)
    return signed ? '本文由程序辅助撰写，已经编辑审定' : '人工智能生成合成，尚未经编辑审定';
  return signed ? null : '本文尚未经编辑审定';
}
