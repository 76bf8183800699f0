import { coding, possibleRange } from './coding.ts';
import type { Fault } from './fault.ts';
import { parseCodes } from './parse-codes.ts';
import { score } from './score.ts';
import type { Scoring } from './types.ts';

/** What a schema can't see: bands without gap or overlap, items that exist, examples that come out right. */
export function checkScoring(scoring: Scoring): Fault[] {
  const items = itemFaults(scoring);
  // With items that don't exist nothing further could be counted.
  if (items.length > 0) return items;
  return [...bandFaults(scoring), ...alertFaults(scoring), ...exampleFaults(scoring)];
}

const leastExamples = 6;

function itemFaults(scoring: Scoring): Fault[] {
  const mentioned: { path: Fault['path']; field: string; item: number }[] = [
    ...(scoring.reverse ?? []).map((item, index) => ({
      path: ['reverse', index],
      field: '反向题 reverse',
      item,
    })),
    ...Object.keys(scoring.values_of ?? {}).map((key) => ({
      path: ['values_of', key],
      field: '单独编码 values_of',
      item: Number(key),
    })),
    ...Object.entries(scoring.scales ?? {}).flatMap(([name, { items }]) =>
      items.map((item, index) => ({
        path: ['scales', name, 'items', index],
        field: `分量表 ${name}`,
        item,
      })),
    ),
    ...scoring.alerts.flatMap(({ name, item }, index) =>
      item === undefined ? [] : [{ path: ['alerts', index, 'item'], field: `提示 ${name}`, item }],
    ),
  ];
  return mentioned
    .filter(({ item }) => item < 1 || item > scoring.items)
    .map(({ path, field, item }) => ({
      path,
      field,
      message: `写了第 ${item} 题，可这份量表没有这一题`,
      expected: `1 到 ${scoring.items} 之间的题号`,
      remedy: '对照公布的计分规则改题号，或改 items 的题数',
    }));
}

function bandFaults(scoring: Scoring): Fault[] {
  const { lowest, highest } = possibleRange(scoring);
  const faults: Fault[] = [];
  let next = lowest;
  for (const [index, { name, from, to }] of scoring.bands.entries()) {
    const field = `分段 ${name}`;
    if (to < from)
      faults.push({
        path: ['bands', index, 'to'],
        field,
        message: `下限 ${from} 大于上限 ${to}`,
        expected: '下限不大于上限',
        remedy: '把 from 和 to 换过来，或对照出处改正',
      });
    if (from !== next)
      faults.push({
        path: ['bands', index, 'from'],
        field,
        message:
          from > next ? `${next} 到 ${from - 1} 分没有分段` : `与前一段重叠，从 ${from} 分开始`,
        expected: `从 ${next} 分开始`,
        remedy: '对照出处改这一段的 from，或前一段的 to',
      });
    next = to + 1;
  }
  if (next !== highest + 1)
    faults.push({
      path: ['bands', scoring.bands.length - 1, 'to'],
      field: '最后一个分段',
      message: `到 ${next - 1} 分为止，而最高分是 ${highest}`,
      expected: `到 ${highest} 分为止`,
      remedy: '改最后一段的 to；若最高分不对，看 items、values 和 multiply',
    });
  return faults;
}

function alertFaults(scoring: Scoring): Fault[] {
  const { lowest, highest } = possibleRange(scoring);
  return scoring.alerts.flatMap((alert, index) => {
    const limit = alert.at_least ?? alert.at_most ?? 0;
    const codes =
      alert.item === undefined ? [lowest, highest] : (coding(scoring)[alert.item - 1] ?? []);
    if (limit >= Math.min(...codes) && limit <= Math.max(...codes)) return [];
    return {
      path: ['alerts', index],
      field: `提示 ${alert.name}`,
      message: `界值 ${limit} 超出可能的分数`,
      expected: `${Math.min(...codes)} 到 ${Math.max(...codes)} 之间`,
      remedy: '对照出处改 at_least 或 at_most',
    };
  });
}

function exampleFaults(scoring: Scoring): Fault[] {
  if (scoring.examples.length < leastExamples)
    return [
      {
        path: ['examples'],
        field: '例子 examples',
        message: `只有 ${scoring.examples.length} 个算好的例子`,
        expected: `至少 ${leastExamples} 个，每个分段和提示都有`,
        remedy: '照公布的规则手算几份答卷，写进 examples',
      },
    ];
  return scoring.examples.flatMap((example, index) => {
    const parsed = parseCodes(scoring, example.answers);
    const path = ['examples', index];
    const field = `例子 ${example.answers}`;
    if ('error' in parsed)
      return {
        path,
        field,
        message: parsed.error,
        expected: '合编码的答案',
        remedy: '改这个例子的 answers',
      };
    const { total, raw, band, scales, alerts } = score(scoring, parsed.codes);
    const expected = {
      total: example.total,
      raw: example.raw ?? (scoring.multiply ? undefined : example.total),
      band: example.band,
      scales: example.scales ?? (Object.keys(scales).length > 0 ? undefined : {}),
      alerts: example.alerts,
    };
    return Object.entries({ total, raw, band, scales, alerts }).flatMap(([key, actual]) => {
      const wanted = expected[key as keyof typeof expected];
      if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(actual)) return [];
      return {
        path,
        field,
        message: `${key} 算出来是 ${JSON.stringify(actual)}`,
        expected: `例子写的是 ${JSON.stringify(wanted)}`,
        remedy: '先重新手算：例子错了改例子，规则错了改规则，两边对照出处',
      };
    });
  });
}
