import type { Outcome } from './plan.ts';
import type { Kept } from './records.ts';

/** What an import does or would do, for the office to read. */
export function reportOf(outcomes: Outcome[], kept: Kept[], unknown: string[]): string {
  const of = (what: Outcome['what']) => outcomes.filter((outcome) => outcome.what === what);
  const mentioned = new Set(outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : [])));
  const absent = kept.filter(({ id }) => !mentioned.has(id));
  return [
    ...unknown,
    ...outcomes.flatMap(linesOf),
    ...(absent.length > 0
      ? [
          `表里没有、目录里有的 ${absent.length} 条，原样留着：${absent
            .map(({ service }) => service.name)
            .slice(0, 20)
            .join('、')}${absent.length > 20 ? '……' : ''}`,
        ]
      : []),
    `新增 ${of('added').length}，改动 ${of('changed').length}，没有变 ${of('unchanged').length}，没有收下 ${of('refused').length}。`,
  ].join('\n');
}

function linesOf(outcome: Outcome): string[] {
  switch (outcome.what) {
    case 'unchanged':
      return [];
    case 'refused':
      return outcome.faults.map(
        ({ row, heading, value, message, remedy }) =>
          `✗ 第 ${row} 行${heading ? `　${heading}${value ? `「${value}」` : ''}` : ''}：${message}。怎么办：${remedy}。`,
      );
    default:
      return [
        `${outcome.what === 'added' ? '＋ 新增' : '～ 改动'}　第 ${outcome.row} 行　${outcome.service.name}（${outcome.id}）`,
        ...outcome.changes.map(({ heading, from, to }) =>
          outcome.what === 'added'
            ? `    ${heading}：${to}`
            : `    ${heading}：${from || '（空）'} → ${to || '（空）'}`,
        ),
        ...outcome.notes.map((note) => `    注意：${note}`),
      ];
  }
}
