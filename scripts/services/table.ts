import { intervals, isDue } from '../../src/domain/directory/staleness.ts';
import { columns } from './columns.ts';
import type { Kept } from './records.ts';

export interface Table {
  headings: string[];
  rows: string[][];
}

/** The whole directory as the sheet that can be brought back. */
export function exportTable(kept: Kept[]): Table {
  const shown = columns.filter(({ field }) => field !== null);
  return {
    headings: shown.map(({ heading }) => heading),
    rows: kept.map((record) => shown.map((column) => cellOf(record, column.field, column.write))),
  };
}

const asked = [
  '编号',
  '类别',
  '名称',
  '电话',
  '地址',
  '服务时间',
  '上次核实',
  '怎么核实',
  '核实日期',
  '核实岗位',
];

/** A call sheet of what is due, whose ticks come back by import. Crisis lines are never rung to test them. */
export function dueTable(kept: Kept[], today: string): Table {
  const due = kept.filter(
    ({ kind, service }) =>
      !service.demo && service.status === 'active' && isDue(kind, service.assured_date, today),
  );
  return {
    headings: asked,
    rows: due.map((record) =>
      asked.map((heading) => {
        if (heading === '上次核实') return record.service.assured_date ?? '从来没有';
        if (heading === '怎么核实') return howTo(record);
        if (heading === '核实日期' || heading === '核实岗位') return '';
        const column = columns.find((one) => one.heading === heading);
        return column ? cellOf(record, column.field, column.write) : '';
      }),
    ),
  };
}

function howTo({ kind, service }: Kept): string {
  if (service.crisis) return '不要拨这个号码核实，会占住求助的人：请书面问承办单位';
  if (service.phones.length === 0)
    return `没有电话：先向主管单位要（每 ${intervals[kind]} 天核实一次）`;
  return `打电话问：号码、地址、时间、收费、谁可以来（每 ${intervals[kind]} 天一次）`;
}

function cellOf(
  record: Kept,
  field: (typeof columns)[number]['field'],
  write: (value: never) => string,
): string {
  if (field === null) return '';
  if (field === 'id') return record.id;
  const value = field === 'kind' ? record.kind : record.service[field];
  return value === null || value === undefined ? '' : write(value as never);
}
