import { checkContent } from '../check/content.ts';
import { report } from '../check/report.ts';
import { type Result, runStep } from './step.ts';

/** The checks that need no build and no browser: what `npm run check` runs. */
export const quickSteps: (() => Result | Promise<Result>)[] = [
  () => runStep('格式（prettier）', 'prettier', ['--check', '--log-level', 'warn', '.']),
  () => runStep('代码规则和引用方向（biome）', 'biome', ['lint', '--error-on-warnings', '.']),
  () => runStep('没人用的代码和依赖（knip）', 'knip', ['--no-progress']),
  () => runStep('类型（astro check）', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  content,
];

async function content(): Promise<Result> {
  const failed = report(await checkContent());
  return { name: '内容', passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: [], output: '' };
}
