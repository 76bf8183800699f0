import type { ZodError, ZodType } from 'zod';
import type { Fault } from '../../src/domain/assessment/fault.ts';
import { nearest } from './nearest.ts';
import { describe, fieldsAt } from './schema-walk.ts';

type Issue = ZodError['issues'][number];
type Path = Fault['path'];

/** A schema's complaints in an editor's words: the field's own description tells what belongs there. */
export function schemaFaults(error: ZodError, schema: ZodType, value: unknown): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey([...path, key], schema, value));
    const fault = {
      path,
      field: path.join('.') || '整个文件',
      expected: describe(schema, path) ?? '符合格式的内容',
    };
    const found = at(value, path);
    if (found === undefined && issue.code !== 'custom')
      return { ...fault, message: '缺少这一项', remedy: '补上这一项；照同类文件的写法' };
    if (found instanceof Date)
      return {
        ...fault,
        message: '日期没有加引号，会被当成时刻',
        remedy: `写成 '${found.toISOString().slice(0, 10)}'，带上引号`,
      };
    return { ...fault, message: sentence(issue, found), remedy: remedyFor(issue, found) };
  });
}

/** Names of the fields that stand beside this one in the schema. */
function unknownKey(path: Path, schema: ZodType, value: unknown): Fault {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const known = fieldsAt(schema, holder);
  const there = Object.keys((at(value, holder) as object | null) ?? {});
  const close = nearest(
    key,
    known.filter((name) => !there.includes(name)),
  );
  return {
    path,
    field: path.join('.'),
    message: `没有「${key}」这一项`,
    expected: close ? (describe(schema, [...holder, close]) ?? close) : known.join('、'),
    remedy: close ? `是不是想写「${close}」？不是就删去这一行` : '多半是拼错了字段名；不需要就删去',
  };
}

function sentence(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type')
    return `这里要写${typeWords(issue.expected)}，现在是${shown(found)}`;
  if (issue.code === 'invalid_value')
    return `只能写 ${issue.values.map(String).join('、')}，现在是${shown(found)}`;
  return `${issue.message}，现在是${shown(found)}`;
}

function remedyFor(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const close = nearest(found, issue.values.map(String));
    if (close) return `是不是想写「${close}」？`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number')
    return `给它加上引号：'${found}'`;
  return '照说明改这一处';
}

function shown(value: unknown): string {
  if (value === null) return '空的';
  if (typeof value === 'string')
    return `「${value.length > 30 ? `${value.slice(0, 30)}…` : value}」`;
  if (Array.isArray(value)) return '一个列表';
  return typeof value === 'object' ? '一组字段' : ` ${String(value)}`;
}

function typeWords(type: string): string {
  const words: Record<string, string> = {
    string: '文字',
    number: '数字',
    int: '整数',
    boolean: ' true 或 false',
    array: '列表（[甲, 乙] 或一行一个）',
    object: '一组字段',
    record: '一组字段',
  };
  return words[type] ?? ` ${type}`;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, part) => (here as Record<string | number, unknown> | null | undefined)?.[part],
    value,
  );
}
