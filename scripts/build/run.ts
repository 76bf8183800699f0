import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ended, runChild } from './children.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where a build goes: `dist`, or what PORTAL_DIST says (tests build fixtures beside the real site). */
export const dist = resolve(root, process.env.PORTAL_DIST || 'dist');

/** The base path with both slashes; BASE_PATH may come with or without them. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** Runs a program of node_modules/.bin in the project's folder, with the project's own Node. */
export function runTool(
  name: string,
  args: string[],
  output: 'inherit' | 'collect',
  env: Record<string, string> = {},
): Promise<Ended> {
  return runChild(process.platform === 'win32' ? name : `${root}node_modules/.bin/${name}`, args, {
    cwd: root,
    output,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: basePath, ...env },
  });
}
