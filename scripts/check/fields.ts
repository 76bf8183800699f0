import type { ZodType } from 'zod';
import type { ContentFile } from '../../src/entries/content-file.ts';
import { brokenProblem } from './broken.ts';
import type { Problem } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';

/** Every file's data against the schema of its kind. */
export function checkFields(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kindName, kind }) => !ofQuestionnaires.has(kindName) && !othersForms.has(kind.form))
    .flatMap((file) => {
      const broken = brokenProblem(file);
      return broken ? [broken] : fieldProblems(file);
    });
}

/** These have a gate of their own: assessments.ts. */
const ofQuestionnaires = new Set(['assessments', 'scorings', 'surveys', 'advice']);
/** And so have these: towns.ts, laws.ts. */
const othersForms = new Set(['csv', 'text']);

/** Faults of sound data; a `map` is checked key by key. */
export function fieldProblems(
  { file, kind, value, lineOf }: ContentFile,
  schema: ZodType | null = kind.schema,
): Problem[] {
  if (!schema) return [];
  const parts: [path: string[], part: unknown][] =
    kind.form === 'map'
      ? Object.entries((value ?? {}) as object).map(([key, part]) => [[key], part])
      : [[[], value ?? {}]];
  return parts.flatMap(([prefix, part]) => {
    const { error } = schema.safeParse(part);
    return (error ? schemaFaults(error, schema, part) : []).map(({ path, ...fault }) => ({
      ...fault,
      file,
      line: lineOf([...prefix, ...path]),
      field: [...prefix, fault.field].join('.').replace(/\.整个文件$/, ''),
    }));
  });
}
