import type { ZodType } from 'zod';

type Path = (string | number)[];

/** Walks the schema along the path and gives the description of the deepest field that has one. */
export function describe(schema: ZodType, path: Path): string | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const text = descriptionOf(walk(schema, path.slice(0, length)));
    if (text) return text;
  }
  return undefined;
}

/** Names of the fields that may stand at the end of the path. */
export function fieldsAt(schema: ZodType, path: Path): string[] {
  return Object.keys(unwrap(walk(schema, path)).shape ?? {});
}

interface Shaped {
  shape?: Record<string, unknown>;
  element?: unknown;
  description?: string;
  def?: { innerType?: unknown; valueType?: unknown };
}

function descriptionOf(schema: unknown): string | undefined {
  const { description, def } = (schema ?? {}) as Shaped;
  return description ?? (def?.innerType ? descriptionOf(def.innerType) : undefined);
}

function walk(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, part) => {
    const inner = unwrap(here);
    if (typeof part === 'number') return inner.element;
    return inner.shape?.[part] ?? inner.def?.valueType;
  }, schema);
}

function unwrap(schema: unknown): Shaped {
  const inner = (schema as Shaped | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : ((schema ?? {}) as Shaped);
}
