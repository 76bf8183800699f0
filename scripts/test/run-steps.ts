import type { Outcome, Step } from './step.ts';

export interface Sums {
  passed: number;
  failed: number;
  skipped: string[];
}

/**
 * Runs every step even when one fails, `atOnce` of them side by side in the order given; a line
 * each, also in that order.
 * @param atOnce two by default: each of the tools keeps about one core busy
 */
export async function runSteps(steps: Step[], atOnce = 2): Promise<Sums> {
  const waiting = steps.entries();
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  let next = 0;
  const lane = async () => {
    for (const [number, step] of waiting) {
      const start = performance.now();
      const outcome = await outcomeOf(step);
      outcomes[number] = outcome;
      lines[number] = report(step.name, outcome, (performance.now() - start) / 1000);
      for (; lines[next] !== undefined; next++) console.log(lines[next]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** A step that can't even be run has failed. */
async function outcomeOf({ run }: Step): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], output: (error as Error).message };
  }
}

function report(name: string, outcome: Outcome, seconds: number): string {
  const { passed, failed, skipped, output } = outcome;
  return [
    `${failed > 0 ? '✗' : '✓'} ${name}  ${passed} 通过，${failed} 失败  ${seconds.toFixed(1)} 秒`,
    ...(failed > 0 ? [output.trimEnd()] : []),
    ...skipped.map((reason) => `  跳过：${reason}`),
  ].join('\n');
}
