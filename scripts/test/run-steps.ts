import type { Result } from './step.ts';

/** Runs every step even when one fails, a line each; returns the sums. */
export function runSteps(steps: (() => Result)[]): {
  passed: number;
  failed: number;
  skipped: string[];
} {
  const results = steps.map((step) => {
    const start = performance.now();
    const result = step();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${result.failed > 0 ? '✗' : '✓'} ${result.name}  ${result.passed} 通过，${result.failed} 失败  ${seconds} 秒`,
    );
    if (result.failed > 0) console.log(result.output.trimEnd());
    for (const reason of result.skipped) console.log(`  跳过：${reason}`);
    return result;
  });
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
  };
}
