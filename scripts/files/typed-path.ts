import { resolve } from 'node:path';

/** A path as it was typed: npm runs its scripts in the project's folder, whatever folder the person stood in. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
