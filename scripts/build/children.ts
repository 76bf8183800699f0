import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processTree } from './process-tree.ts';

export interface Ended {
  code: number;
  /** What it said on both channels; '' where it spoke to the terminal itself. */
  output: string;
}

interface Options {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** `inherit`: it speaks to the terminal itself. */
  output: 'inherit' | 'collect';
}

const windows = process.platform === 'win32';
const running = new Set<ChildProcess>();
let stopping = false;

/** Runs a program that ends with us: `endChildrenWithUs` stops it and all that it has started. */
export function runChild(command: string, args: string[], options: Options): Promise<Ended> {
  const { cwd, env = process.env, output } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...env, PATH: `${cwd}/node_modules/.bin${delimiter}${env.PATH ?? ''}` },
    stdio: output === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    // Its own group: it is we who say when it stops, not the terminal.
    detached: !windows,
    shell: windows,
  });
  running.add(child);
  const said: Buffer[] = [];
  for (const channel of [child.stdout, child.stderr])
    channel?.on('data', (part: Buffer) => said.push(part));
  return new Promise((done) => {
    const end = (code: number, last = '') => {
      running.delete(child);
      // Whoever waits for it must not tell of a failure, nor begin the next thing.
      if (!stopping) done({ code, output: Buffer.concat(said).toString() + last });
    };
    child.once('error', ({ message }) => end(1, `${command} 没有启动：${message}\n`));
    child.once('close', (code, signal) => end(code ?? codeOf(signal ?? 'SIGTERM')));
  });
}

/** On Ctrl-C and the like: children first, then we, with the signal's exit code. */
export function endChildrenWithUs(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, async () => {
      // npm passes on what the terminal has sent us already: the second must not cut the first short.
      if (stopping) return;
      stopping = true;
      await stopChildren();
      process.exit(codeOf(signal));
    });
}

/** What fails now fails because we stop. */
export function isStopping(): boolean {
  return stopping;
}

/** Asks each of them to stop, as Ctrl-C does; what is still there after three seconds is killed. */
async function stopChildren(): Promise<void> {
  const groups = [...running].flatMap(({ pid }) => (pid && !windows ? [-pid] : []));
  // Also what a library has started, and what has left its group.
  const all = processTree(process.pid).slice(1);
  for (const pid of all) send(pid, 'SIGINT');
  await untilGone(all, 3000);
  const stubborn = all.filter(isAlive).flatMap(processTree);
  for (const pid of [...stubborn, ...groups]) send(pid, 'SIGKILL');
  await untilGone(stubborn, 1000);
}

async function untilGone(pids: number[], milliseconds: number): Promise<void> {
  for (let waited = 0; waited < milliseconds && pids.some(isAlive); waited += 50) await wait(50);
}

export function isAlive(pid: number): boolean {
  return send(pid, 0);
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // there, but not ours
  }
}

function codeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
