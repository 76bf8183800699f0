import type { Result } from './step.ts';

/** Runs every step even when one fails, a line each; returns the sums. */
export async function runSteps(steps: (() => Result | Promise<Result>)[]): Promise<Sums> {
  const results: Result[] = [];
  for (const step of steps) {
    const start = performance.now();
    const result = await step();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${result.failed > 0 ? '✗' : '✓'} ${result.name}  ${result.passed} 通过，${result.failed} 失败  ${seconds} 秒`,
    );
    if (result.failed > 0) console.log(result.output.trimEnd());
    for (const reason of result.skipped) console.log(`  跳过：${reason}`);
    results.push(result);
  }
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
  };
}

interface Sums {
  passed: number;
  failed: number;
  skipped: string[];
}
