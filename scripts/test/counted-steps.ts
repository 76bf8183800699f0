import { mkdirSync, readFileSync } from 'node:fs';
import { root } from '../build/run.ts';
import { type Result, runStep } from './step.ts';

/** Vitest over the rules and the built site; its own counts. */
export function vitest(): Result {
  mkdirSync(`${root}test-results`, { recursive: true });
  const file = `${root}test-results/vitest.json`;
  const run = runStep('规则和成品（vitest）', 'vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  return run.output.includes('No test files') ? run : counted(run, file, readVitest);
}

/** Playwright in a real browser, phone and desktop; its own counts. */
export function playwright(): Result {
  const file = `${root}test-results/report.json`;
  const run = runStep('浏览器（playwright 和 axe）', 'playwright', [
    'test',
    '--config',
    'tests/playwright.config.ts',
  ]);
  return counted(run, file, readPlaywright);
}

type Counts = Pick<Result, 'passed' | 'failed' | 'skipped'>;

/** A tool that failed without a failing test (a crash, no report) still counts as one failure. */
function counted(run: Result, file: string, read: (report: never) => Counts): Result {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return {
      ...run,
      ...counts,
      failed: run.failed > 0 ? Math.max(1, counts.failed) : counts.failed,
    };
  } catch (error) {
    return {
      ...run,
      passed: 0,
      failed: 1,
      output: `${run.output}\n没有读到结果：${String(error)}`,
    };
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

function readVitest(report: VitestReport): Counts {
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'skipped');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

function readPlaywright(report: PlaywrightSuite): Counts {
  const runs = specsIn(report).flatMap(({ title, tests }) =>
    tests.map((run) => ({ title, ...run })),
  );
  const skipped = runs.filter(({ status }) => status === 'skipped');
  return {
    passed: runs.filter(({ status }) => status === 'expected').length,
    failed: runs.filter(({ status }) => status === 'unexpected' || status === 'flaky').length,
    skipped: skipped.map(
      ({ title, annotations }) => `${title}：${annotations[0]?.description ?? '未写明原因'}`,
    ),
  };
}

function specsIn(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
}
