import { type ZodType, z } from 'zod';

type Path = (string | number)[];

/** The part of JSON Schema that is read here. */
type Node = z.core.JSONSchema.JSONSchema;

/** The description of the deepest field along a path that has one. */
export function describe(schema: ZodType, path: Path): string | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = at(schema, path.slice(0, length)).find(({ description }) => description);
    if (found) return found.description;
  }
  return undefined;
}

/** Names of the fields that may stand at the end of the path. */
export function fieldsAt(schema: ZodType, path: Path): string[] {
  return [...new Set(at(schema, path).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** What a place may hold, each choice of a union by itself; empty where nothing may stand. */
function at(schema: ZodType, path: Path): Node[] {
  return path.reduce<Node[]>(
    (here, part) => here.flatMap((node) => below(node, part)).flatMap(choices),
    choices(jsonSchemaOf(schema)),
  );
}

function below({ properties, additionalProperties, items }: Node, part: string | number): Node[] {
  const found =
    typeof part === 'number' ? [items].flat() : [properties?.[part] ?? additionalProperties];
  return found.filter((node): node is Node => typeof node === 'object' && node !== null);
}

/** A field's own description comes before those of its choices. */
function choices(node: Node): Node[] {
  return [
    node,
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((one) => choices(one as Node)),
  ];
}

function jsonSchemaOf(schema: ZodType): Node {
  const known =
    converted.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  converted.set(schema, known as Node);
  return known as Node;
}

const converted = new Map<ZodType, Node>();
