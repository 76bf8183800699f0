import type { ZodError, ZodType } from 'zod';
import type { Fault } from '../../src/domain/assessment/fault.ts';
import { nearest } from './nearest.ts';
import { describe, fieldsAt } from './schema-walk.ts';
import { type Issue, remedyFor, sentence } from './schema-words.ts';

type Path = Fault['path'];

/** A schema's complaints in an editor's words: the field's own description tells what belongs there. */
export function schemaFaults(error: ZodError, schema: ZodType, value: unknown): Fault[] {
  const issues = error.issues.map((issue) => ({ issue, path: issue.path.map(plain) }));
  const unknown = issues.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey([...path, key], schema, value))
      : [],
  );
  const meant = new Set(unknown.map(({ meant }) => meant));
  return [
    ...unknown.map(({ fault }) => fault),
    ...issues
      // A mistyped key isn't missing as well.
      .filter(({ issue, path }) => issue.code !== 'unrecognized_keys' && !meant.has(path.join('.')))
      .map(({ issue, path }) => issueFault(issue, path, schema, value)),
  ];
}

function issueFault(issue: Issue, path: Path, schema: ZodType, value: unknown): Fault {
  const fault = {
    path,
    field: path.join('.') || '整个文件',
    expected: describe(schema, path) ?? '符合格式的内容',
  };
  const found = at(value, path);
  if (found === undefined && issue.code !== 'custom')
    return { ...fault, message: '缺少这一项', remedy: '补上这一项；照同类文件的写法' };
  if (found instanceof Date) {
    const quoted = `'${found.toISOString().slice(0, 10)}'`;
    const message = '日期没有加引号，会被当成时刻';
    return { ...fault, message, remedy: `写成 ${quoted}，带上引号` };
  }
  return { ...fault, message: sentence(issue, found), remedy: remedyFor(issue, found) };
}

/** A key that the schema doesn't know, and the path of the one that was probably meant. */
function unknownKey(path: Path, schema: ZodType, value: unknown): Unknown {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const known = fieldsAt(schema, holder);
  const there = Object.keys((at(value, holder) as object | null) ?? {});
  const close = nearest(
    key,
    known.filter((name) => !there.includes(name)),
  );
  const fault = {
    path,
    field: path.join('.'),
    message: `没有「${key}」这一项`,
    expected: close
      ? (describe(schema, [...holder, close]) ?? close)
      : `这几项之一：${known.join('、')}`,
    remedy: close ? `是不是想写「${close}」？不是就删去这一行` : '多半是拼错了字段名；不需要就删去',
  };
  return { fault, meant: close ? [...holder, close].join('.') : null };
}

interface Unknown {
  fault: Fault;
  meant: string | null;
}

function plain(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, part) => (here as Record<string | number, unknown> | null | undefined)?.[part],
    value,
  );
}
