import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from '../build/run.ts';
import { type Outcome, type Step, step } from './step.ts';

/** One of Vitest's projects (tests/vitest.config.ts); its own counts. */
export function vitest(name: string, project: string): Step {
  const file = `${root}test-results/vitest-${project}.json`;
  return counted(
    `${name}（vitest）`,
    'vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      `--project=${project}`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    file,
    readVitest,
  );
}

/** Playwright in a real browser, phone and desktop; its own counts. */
export const playwright = counted(
  '浏览器（playwright 和 axe）',
  'playwright',
  ['test', '--config', 'tests/playwright.config.ts'],
  `${root}test-results/report.json`,
  readPlaywright,
);

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/** A tool that failed without a failing test (a crash, no report) still counts as one failure. */
function counted(
  name: string,
  command: string,
  args: string[],
  file: string,
  read: (report: never) => Counts,
): Step {
  const run = async (): Promise<Outcome> => {
    // The report of an earlier run would be believed where this one writes none.
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    const outcome = await step(name, command, args).run();
    try {
      const counts = read(JSON.parse(readFileSync(file, 'utf8')) as never);
      const failed = outcome.failed > 0 ? Math.max(1, counts.failed) : counts.failed;
      return { ...outcome, ...counts, failed };
    } catch (error) {
      const output = `${outcome.output}\n没有读到结果：${String(error)}`;
      return { ...outcome, passed: 0, failed: 1, output };
    }
  };
  return { name, run };
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
