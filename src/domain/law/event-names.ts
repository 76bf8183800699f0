import type { LawRecord } from './types.ts';

/** What has happened to a law, in the words of its own header. */
export const eventNames: Record<LawRecord['events'][number]['event'], string> = {
  passed: '通过',
  approved: '批准',
  promulgated: '公布',
  amended: '修正或修订',
  effective: '施行',
};
