import type { ZodType } from 'zod';
import type { ContentFile } from '../content/content-file.ts';
import { brokenProblem } from './broken.ts';
import type { Problem } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';

/** Every file's data against the schema of its kind. Questionnaires have a gate of their own (assessments.ts). */
export function checkFields(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kind }) => kind.section !== '自测' && kind.form !== 'csv' && kind.form !== 'text')
    .flatMap((file) => {
      const broken = brokenProblem(file);
      return broken ? [broken] : fieldProblems(file);
    });
}

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
