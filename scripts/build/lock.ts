import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { isAlive } from './children.ts';

/** A machine gives a number again: a lock that its process no longer touches is nobody's. */
const stale = 5 * 60_000;

/**
 * Takes a lock until this process ends.
 * @returns null when taken, else the process that has it
 */
export function takeLock(file: string): number | null {
  if (!create(file)) {
    const holder = holderOf(file);
    if (holder !== null) return holder;
    rmSync(file, { force: true });
    if (!create(file)) return holderOf(file) ?? process.pid;
  }
  setInterval(() => touch(file), 5000).unref();
  process.once('exit', () => rmSync(file, { force: true }));
  return null;
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The living process that has the lock. */
function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    const fresh = Date.now() - statSync(file).mtimeMs < stale;
    return pid && pid !== process.pid && fresh && isAlive(pid) ? pid : null;
  } catch {
    return null; // given back in between
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Someone has cleaned up beside dist; the build itself doesn't need the file.
  }
}
