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
  const program = process.platform === 'win32' ? name : `${root}node_modules/.bin/${name}`;
  return runChild(program, args, { cwd: root, output, env: environment(env) });
}

/**
 * Astro's build with a V8 that collects early: ten thousand records fit a gigabyte, for a few
 * seconds more. These flags are not let through NODE_OPTIONS, so its program is started by name.
 */
export function runAstroBuild(args: string[], env: Record<string, string>): Promise<Ended> {
  const frugal = ['--optimize-for-size', '--heap-growing-percent=10', '--max-semi-space-size=2'];
  const astro = `${root}node_modules/astro/bin/astro.mjs`;
  return runChild('node', [...frugal, astro, 'build', ...args], {
    cwd: root,
    output: 'collect',
    env: environment(env),
  });
}

function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: basePath, ...own };
}
