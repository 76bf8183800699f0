import { serviceSchema } from '../../src/domain/directory/schema.ts';
import type { Kind, Service, Town } from '../../src/domain/directory/types.ts';
import { nearest } from '../check/nearest.ts';
import { type Column, columns } from './columns.ts';
import type { Kept } from './records.ts';
import type { Fault, ReadRow } from './row.ts';
import { newSlug } from './slug.ts';

/** What becomes of a row. */
export type Outcome =
  | { what: 'refused'; row: number; faults: Fault[] }
  | { what: 'unchanged'; row: number; id: string }
  | {
      what: 'added' | 'changed';
      row: number;
      id: string;
      service: Service;
      changes: Change[];
      notes: string[];
      kept: Kept | null;
    };

export interface Change {
  field: keyof Service;
  heading: string;
  from: string;
  to: string;
}

interface Ground {
  kept: Kept[];
  towns: Town[];
  /** Name of the sheet's file, for the source of new records. */
  file: string;
  today: string;
}

/** Rows against the directory as it is: added, changed, as before, or refused with the reason. */
export function planRows(rows: ReadRow[], ground: Ground): Outcome[] {
  const taken = new Map<string, number>();
  return rows.map((read) => {
    const outcome = planRow(read, ground, taken);
    if (outcome.what !== 'refused') taken.set(outcome.id, read.row);
    return outcome;
  });
}

function planRow(read: ReadRow, ground: Ground, taken: Map<string, number>): Outcome {
  const { row, values } = read;
  const refuse = (heading: string, value: unknown, message: string, remedy: string): Outcome => ({
    what: 'refused',
    row,
    faults: [{ row, heading, value: String(value ?? ''), message, remedy }],
  });
  if (read.faults.length > 0) return { what: 'refused', row, faults: read.faults };
  const old = find(read, ground.kept);
  const named = values.get('id');
  if (named !== undefined && !old)
    return refuse('编号', named, '没有这个编号的记录', '照导出的表写编号；新的记录不写编号');
  const kind = old?.kind ?? (values.get('kind') as Kind | undefined);
  if (!kind)
    return refuse('类别', '', '新的记录要写类别', '写热线、心理咨询室、医院、心理健康科或心安细胞');
  const name = values.get('name') ?? old?.service.name;
  if (!name) return refuse('名称', '', '没有写名称', '写上名称');
  const id =
    old?.id ??
    `${kind}/${newSlug(String(name), kind, [...ground.kept.map((one) => one.id), ...taken.keys()])}`;
  const twin = taken.get(id) ?? sameName(ground, taken, kind, String(name), values.get('town'));
  if (twin !== undefined)
    return refuse(
      '名称',
      name,
      `和第 ${twin} 行是同一条`,
      '同一条只留一行；不是同一条，就把名称写得分得清',
    );

  const service = old ? changed(old, values) : fresh(kind, values, ground);
  const parsed = serviceSchema.safeParse(service.data);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) =>
      fault(row, String(path[0] ?? ''), values, message),
    ),
    ...placeFaults(row, service.data, ground),
  ];
  if (!parsed.success || faults.length > 0) return { what: 'refused', row, faults };
  const changes = changesOf(old?.service ?? null, parsed.data);
  if (old && changes.length === 0) return { what: 'unchanged', row, id };
  const notes = [...read.notes, ...service.notes];
  return {
    what: old ? 'changed' : 'added',
    row,
    id,
    service: parsed.data,
    changes,
    notes,
    kept: old,
  };
}

function find({ values }: ReadRow, kept: Kept[]): Kept | null {
  const id = values.get('id');
  if (id !== undefined) return kept.find((one) => one.id === id) ?? null;
  const same = kept.filter(
    ({ kind, service }) =>
      service.name === values.get('name') &&
      kind === (values.get('kind') ?? kind) &&
      service.town === (values.get('town') ?? service.town),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Two rows of one new place. */
function sameName(
  { kept }: Ground,
  taken: Map<string, number>,
  kind: Kind,
  name: string,
  town: unknown,
): number | undefined {
  const before = `${kind}/${newSlug(name, kind, [])}`;
  const known = kept.some(({ id }) => id === before);
  return known || town !== undefined ? undefined : taken.get(before);
}

type Data = Record<string, unknown>;

/** The record with the sheet's values; a contact that changed is no longer checked. */
function changed({ service }: Kept, values: ReadRow['values']): { data: Data; notes: string[] } {
  const data: Data = { ...service };
  for (const [field, value] of values) {
    if (field === 'id' || field === 'kind') continue;
    if (value === null) delete data[field];
    else data[field] = value;
  }
  const contact = ['phones', 'address', 'schedules'] as const;
  const moved = columns.some(
    (column) =>
      contact.some((field) => field === column.field) &&
      values.has(column.field as never) &&
      !sameWords(column, data[column.field as string], service[column.field as keyof Service]),
  );
  const checkedAgain =
    data.assured_date !== undefined && data.assured_date !== service.assured_date;
  if (!moved || checkedAgain || service.assured_date === null) return { data, notes: [] };
  return {
    data: { ...data, assured_date: null, assured_by: null },
    notes: ['电话、地址或时间变了，核实日期清空，等人再核实'],
  };
}

function fresh(kind: Kind, values: ReadRow['values'], { file, today }: Ground) {
  const data: Data = {};
  for (const [field, value] of values)
    if (field !== 'id' && field !== 'kind' && value !== null) data[field] = value;
  const label = columns.find(({ field }) => field === 'kind')?.write(kind as never) ?? '';
  const where = [data.admin_county, data.town].filter(Boolean).join('');
  data.description ??= `${where}${label}，详情待补。`;
  data.serves ??= 'unknown';
  data.sources ??= [{ name: `导入的表格「${file}」`, date: today }];
  return { data, notes: [] };
}

function fault(row: number, field: string, values: ReadRow['values'], message: string): Fault {
  const column = columns.find((one) => one.field === field);
  const value = values.get(field as never);
  return {
    row,
    heading: column?.heading ?? field,
    value: value === undefined || value === null ? '' : (column?.write(value as never) ?? ''),
    message,
    remedy: '照说明改这一格，再导入',
  };
}

/** Towns and counties must be those of the list; a check can't lie in the future. */
function placeFaults(row: number, data: Data, { towns, today }: Ground): Fault[] {
  const { town, admin_county: county, assured_date: assured } = data;
  const faults: Fault[] = [];
  const inCounty = towns.filter((one) => one.county === county).map(({ name }) => name);
  if (typeof town === 'string' && inCounty.length > 0 && !inCounty.includes(town)) {
    const close = nearest(town, inCounty);
    faults.push({
      row,
      heading: '乡镇街道',
      value: town,
      message: `${String(county)}没有这个乡镇或街道`,
      remedy: close ? `是不是「${close}」？照 towns.csv 的写法` : '照 towns.csv 的写法写全名',
    });
  }
  if (typeof assured === 'string' && assured > today)
    faults.push({
      row,
      heading: '核实日期',
      value: assured,
      message: `在今天（${today}）以后`,
      remedy: '写真正核实的那一天',
    });
  return faults;
}

function changesOf(old: Service | null, now: Service): Change[] {
  return columns.flatMap((column) => {
    const { field, heading } = column;
    if (field === null || field === 'id' || field === 'kind') return [];
    const [from, to] = [old?.[field], now[field]];
    if (sameWords(column, from, to)) return [];
    return [{ field, heading, from: inWords(column, from), to: inWords(column, to) }];
  });
}

/** A sheet brings words: where they say the same, the record keeps the form in which it has them. */
function sameWords(column: Column, from: unknown, to: unknown): boolean {
  return (
    JSON.stringify(from) === JSON.stringify(to) || inWords(column, from) === inWords(column, to)
  );
}

function inWords({ write }: Column, value: unknown): string {
  return value === undefined || value === null ? '' : write(value as never);
}
