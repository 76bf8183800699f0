import type { ZodError, ZodType } from 'zod';
import type { Fault } from '../../../src/domain/assessment/fault.ts';

/** A schema's complaints in an editor's words: the field's own description tells what belongs there. */
export function schemaFaults(error: ZodError, schema: ZodType): Fault[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return {
      path: unknown.length > 0 ? [...path, unknown[0] ?? ''] : path,
      field: unknown.join('、') || path.join('.') || '整个文件',
      message: issue.message,
      expected: describe(schema, path) ?? '符合格式的内容',
      remedy: unknown.length > 0 ? '多半是拼错了字段名；不需要就删去' : '照说明改这一处',
    };
  });
}

/** Walks the schema along the path and gives the description of the deepest field that has one. */
function describe(schema: ZodType, path: (string | number)[]): string | undefined {
  let found = schema.description;
  let here: unknown = schema;
  for (const part of path) {
    here = step(here, part);
    if (!here) break;
    found = (here as ZodType).description ?? found;
  }
  return found;
}

function step(schema: unknown, part: string | number): unknown {
  const inner = unwrap(schema) as { shape?: Record<string, unknown>; element?: unknown };
  return typeof part === 'number' ? inner.element : inner.shape?.[part];
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } }).def?.innerType;
  return inner ? unwrap(inner) : schema;
}
