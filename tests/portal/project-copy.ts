import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/** All that a build is made of, but for content and packages. */
export const copied = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Vitest plays Vite in its workers' environment; Astro would take these for its own. */
const vitestsOwn = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST'];

/**
 * A copy of the project with other content, so that a build of it disturbs neither `dist` nor the
 * caches of the real one. Only node_modules is shared, entry by entry.
 */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'xinan-project-'));
  readonly dist = `${this.folder}/dist`;

  constructor(content: string) {
    for (const name of copied) cpSync(root + name, join(this.folder, name), { recursive: true });
    cpSync(content, join(this.folder, 'content'), { recursive: true });
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of readdirSync(`${root}node_modules`))
      if (!['.astro', '.vite', '.cache'].includes(name))
        symlinkSync(`${root}node_modules/${name}`, join(this.folder, 'node_modules', name));
  }

  /** Runs one of the project's commands. */
  run(
    script: string,
    env: Record<string, string> = {},
    args: string[] = [],
  ): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: this.env(env),
    });
    return { status, output: stdout + stderr };
  }

  /** The environment of a command typed by hand; a variable given as '' is unset. */
  env(env: Record<string, string> = {}): NodeJS.ProcessEnv {
    const clean: NodeJS.ProcessEnv = {
      ...process.env,
      BASE_PATH: '',
      PORTAL_DIST: '',
      PORTAL_MODE: '',
      ...env,
    };
    for (const name of vitestsOwn) delete clean[name];
    return clean;
  }

  /** Whether the built site has this address. */
  has(address: string): boolean {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    return existsSync(this.dist + file);
  }

  read(address: string): string {
    return readFileSync(
      `${this.dist}${address}${address.endsWith('/') ? 'index.html' : ''}`,
      'utf8',
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
