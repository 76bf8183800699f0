import type { LawRecord } from './types.ts';

type Event = LawRecord['events'][number];

const names: Record<Event['event'], string> = {
  passed: '通过',
  approved: '批准',
  promulgated: '公布',
  amended: '修正或修订',
  effective: '施行',
};

/**
 * What has happened to a law, in the words of its own header. 修正 changes single articles and leaves
 * the law's first day of force, 修订 makes it anew: which of the two it was, its note says.
 */
export function eventName({ event, text = '' }: Pick<Event, 'event' | 'text'>): string {
  if (event !== 'amended') return names[event];
  const said = /修订|(?<!本)修正/.exec(text.replace(/《[^》]*》/g, ''))?.[0];
  return said ?? (/修改/.test(text) ? '修正' : names.amended);
}
