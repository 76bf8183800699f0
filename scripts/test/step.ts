import { spawnSync } from 'node:child_process';
import { root } from '../build/run.ts';

export interface Result {
  name: string;
  passed: number;
  failed: number;
  /** Each with its reason. */
  skipped: string[];
  /** The tool's own words, shown when something failed. */
  output: string;
}

/** No colours in a log. Playwright gives its workers FORCE_COLOR, and Node complains where NO_COLOR is there too. */
const plain = { FORCE_COLOR: '0', NO_COLOR: undefined };

/** Runs a program of the project; a tool without counts of its own is one check. */
export function runStep(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Result {
  const bin = command === 'node' ? process.execPath : `${root}node_modules/.bin/${command}`;
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...plain, ...env },
  });
  const good = status === 0;
  return {
    name,
    passed: good ? 1 : 0,
    failed: good ? 0 : 1,
    skipped: [],
    output: `${stdout}${stderr}`,
  };
}
