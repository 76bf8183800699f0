import { runChild } from '../build/children.ts';
import { root } from '../build/run.ts';

/** One line of the report, not yet run. */
export interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

export interface Outcome {
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
export function step(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Step {
  return { name, run: () => runTool(command, args, env) };
}

async function runTool(
  command: string,
  args: string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const bin = command === 'node' ? process.execPath : `${root}node_modules/.bin/${command}`;
  const { code, output } = await runChild(bin, args, {
    cwd: root,
    output: 'collect',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...plain, ...env },
  });
  const good = code === 0;
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [], output };
}
