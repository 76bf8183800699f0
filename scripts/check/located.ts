import type { Fault } from '../../src/domain/assessment/fault.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';

/** Faults found in a file's data, with the lines they stand on. */
export function located({ file, lineOf }: ContentFile, faults: Fault[]): Problem[] {
  return faults.map(({ path, ...fault }) => ({ ...fault, file, line: lineOf(path) }));
}
