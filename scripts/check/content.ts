import { checkAssessments } from './assessments.ts';
import type { Problem } from './problem.ts';

/** Every check of content/ there is; reads files only, no browser, no build. */
export function checkContent(): Problem[] {
  return [...checkAssessments()];
}
