import type { ScaleRecord } from './types.ts';

/**
 * What keeps a scale from the public beyond the three reviews: its words not compared with the paper,
 * its bands and help texts not signed by a clinician, or no Chinese items at all.
 * @param hashes what the two signatures have to fit: the items as shown, and the scoring table
 */
export function releaseGaps(
  record: Pick<ScaleRecord, 'withheld' | 'wording_checked' | 'clinical_review'>,
  hashes: { wording: string; clinical: string },
): string[] {
  if (record.withheld) return ['没有可用的中文条目'];
  const { wording_checked: wording, clinical_review: clinical } = record;
  const gaps = [
    !wording && '译文待核对',
    wording && wording.hash !== hashes.wording && '译文核对之后条目又改过',
    !clinical && '分段和解释待临床人员审定',
    clinical && clinical.hash !== hashes.clinical && '临床审定之后分段或解释又改过',
  ];
  return gaps.filter((gap) => typeof gap === 'string');
}

/** 'checked' only while the signature still fits the items. */
export function wordingState(
  record: Pick<ScaleRecord, 'wording_checked'>,
  wordingHash: string,
): 'checked' | 'unchecked' {
  return record.wording_checked?.hash === wordingHash ? 'checked' : 'unchecked';
}
