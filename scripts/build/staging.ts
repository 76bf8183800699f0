import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './children.ts';
import { takeLock } from './lock.ts';

export interface Staging {
  /** Beside `dist`, so that taking its place is a rename. */
  folder: string;
  /** The finished folder takes the place of `dist`; readers meet the old site or the new one. */
  takePlace: () => void;
}

/**
 * A folder to build in. Whatever ends the program, the folder goes with it and `dist` is whole.
 * @returns the other build's process where one is at work on the same `dist`
 */
export function openStaging(dist: string): Staging | { otherBuild: number } {
  mkdirSync(dirname(dist), { recursive: true });
  const otherBuild = takeLock(besides(dist, 'lock'));
  if (otherBuild !== null) return { otherBuild };
  putBack(dist);
  for (const { name } of leftovers(dist)) remove(join(dirname(dist), name));
  const folder = besides(dist, String(process.pid));
  mkdirSync(folder);
  process.once('exit', () => remove(folder));
  return { folder, takePlace: () => swap(dist, folder) };
}

/** A process killed between the two renames leaves the old site aside: it goes back to its place. */
export function putBack(dist: string): void {
  if (existsSync(dist)) return;
  const aside = leftovers(dist).find(({ kind }) => kind === 'old');
  if (aside) renameSync(join(dirname(dist), aside.name), dist);
}

function swap(dist: string, folder: string): void {
  const aside = besides(dist, `old-${process.pid}`);
  process.once('exit', () => remove(aside));
  if (existsSync(dist)) renameSync(dist, aside);
  try {
    renameSync(folder, dist);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, dist);
    throw error;
  }
  remove(aside);
}

/** What builds that are no more have left beside `dist`. */
function leftovers(dist: string): { name: string; kind: 'old' | 'new' }[] {
  if (!existsSync(dirname(dist))) return [];
  const start = basename(besides(dist, ''));
  return readdirSync(dirname(dist)).flatMap((name) => {
    const [, old, pid] = /^(old-)?(\d+)$/.exec(name.slice(start.length)) ?? [];
    const ours = name.startsWith(start) && pid && !(isAlive(Number(pid)) && +pid !== process.pid);
    return ours ? [{ name, kind: old ? 'old' : 'new' }] : [];
  });
}

function besides(dist: string, what: string): string {
  return join(dirname(dist), `.${basename(dist)}-${what}`);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
