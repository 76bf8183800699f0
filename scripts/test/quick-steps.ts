import { vitest } from './counted-steps.ts';
import { step } from './step.ts';

/** The checks that need no build and no browser: what `npm run check` runs. The longest first. */
export const quickSteps = [
  step('类型（astro check）', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  vitest('规则', 'rules'),
  step('格式（prettier）', 'prettier', ['--check', '--log-level', 'warn', '.']),
  step('内容', 'node', ['scripts/test/content.ts']),
  step('代码规则（biome）', 'biome', ['lint', '--error-on-warnings', '.']),
  step('没人用的代码和依赖（knip）', 'knip', ['--no-progress']),
];
