import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process and all it has started, and they; browsers and servers lead groups of their own, which no signal to ours reaches. */
export function processTree(top: number): number[] {
  const parents = parentsOnLinux() ?? parentsByPs();
  const tree = [top];
  for (const one of tree) for (const [pid, parent] of parents) if (parent === one) tree.push(pid);
  return tree;
}

type Parents = [pid: number, parent: number][];

/** Small machines have no `ps`. */
function parentsOnLinux(): Parents | null {
  if (process.platform !== 'linux') return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      // The name, in brackets, may itself hold spaces and brackets.
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return [[Number(pid), Number(parent)]];
    } catch {
      return []; // ended in between
    }
  });
}

function parentsByPs(): Parents {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, parent]) => (pid && parent ? [[pid, parent]] : []));
}
