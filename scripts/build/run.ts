import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where a build goes: `dist`, or what PORTAL_DIST says (tests build fixtures beside the real site). */
export const dist = process.env.PORTAL_DIST || `${root}dist`;

/** The base path with both slashes; BASE_PATH may come with or without them. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** Runs a program of node_modules/.bin in the project's folder and gives its exit code. */
export function runTool(name: string, args: string[], env: Record<string, string> = {}): number {
  const result = spawnSync(`${root}node_modules/.bin/${name}`, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: basePath, ...env },
  });
  return result.status ?? 1;
}
