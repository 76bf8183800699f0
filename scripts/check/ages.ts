import { checkAges as agesFaults } from '../../src/domain/assessment/check-ages.ts';
import type { Content } from '../../src/entries/content.ts';
import { located } from './located.ts';
import type { Problem } from './problem.ts';

/** The age table against the scales there are; fields.ts has looked at its shape. */
export function checkAges(content: Content): Problem[] {
  const scorings = new Map(content.of('scorings').map(({ id, data }) => [id, data]));
  return content.of('ages').flatMap(({ file, data }) => located(file, agesFaults(data, scorings)));
}
