import type { Fault } from './fault.ts';
import type { Ages, Scoring } from './types.ts';

/** Whom a scale that asks about not wanting to live may be offered to. */
const grownUp = 18;
/** Below this age nothing is scored. */
const scored = 12;

/**
 * What the age table may not do: leave an age out, score small children, or put an item about not
 * wanting to live before anybody under 18.
 * @param scorings of every scale, by id
 */
export function checkAges({ groups }: Ages, scorings: ReadonlyMap<string, Scoring>): Fault[] {
  return [...seams(groups), ...groups.flatMap((group, index) => offers(group, index, scorings))];
}

function seams(groups: Ages['groups']): Fault[] {
  return groups.flatMap(({ youngest, oldest, label }, index) => {
    const before = groups[index - 1];
    const due = before ? (before.oldest ?? 0) + 1 : 0;
    const last = index === groups.length - 1;
    const open = (oldest === null) === last && (oldest === null || oldest >= youngest);
    if (youngest === due && open) return [];
    return {
      path: ['groups', index, youngest === due ? 'oldest' : 'youngest'],
      field: `年龄段「${label}」`,
      message: '年龄接不上：有的岁数哪一段也不属于，或者属于两段',
      expected: `从 ${due} 岁起；只有最后一段的 oldest 写 null`,
      remedy: '对照上一段改 youngest 和 oldest',
    };
  });
}

function offers(
  { label, youngest, oldest, offered }: Ages['groups'][number],
  index: number,
  scorings: ReadonlyMap<string, Scoring>,
): Fault[] {
  return offered.flatMap((id, place) => {
    const fault = { path: ['groups', index, 'offered', place], field: `年龄段「${label}」` };
    const scoring = scorings.get(id);
    if (!scoring)
      return {
        ...fault,
        message: `没有「${id}」这份量表`,
        expected: 'content/assessments/ 里的文件夹名，如 who-5',
        remedy: '改成有的，或删去',
      };
    if (oldest !== null && oldest < scored)
      return {
        ...fault,
        message: `不满 ${scored} 岁的不给打分的问卷，这里写了「${id}」`,
        expected: 'offered: []',
        remedy: '删去；要给孩子看的话写在 help/children.mdx',
      };
    const asks = scoring.alerts.some(
      ({ name, item }) => name === 'self-harm' && item !== undefined,
    );
    if (asks && youngest < grownUp)
      return {
        ...fault,
        message: `「${id}」有一题问到不想活的念头，不给未满 ${grownUp} 岁的人`,
        expected: '没有这一题的量表，如 phq-8',
        remedy: '从这一段删去',
      };
    return [];
  });
}
