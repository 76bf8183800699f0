import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { shanghaiTime } from '../../src/domain/directory/local-time.ts';
import { copied, ProjectCopy } from './project-copy.ts';

const root = new URL('../../', import.meta.url).pathname;
const shelf = `${root}node_modules/.cache/xinan-town/`;

/** The content of a town that is nowhere: everything the site can show, at names no editor will use. */
export const town = new URL('../fixtures/town', import.meta.url).pathname;

/**
 * The site made of that content, in preview: its folder with the closing slash. Built once for one
 * state of the sources, by whoever asks first; the tests of Node and of the browser share it.
 */
export function builtTown(): string {
  const place = `${shelf}${fingerprint()}/`;
  if (existsSync(place)) return place;
  const project = new ProjectCopy(town);
  try {
    const { status, output } = project.run('build.ts', { PORTAL_MODE: 'preview' });
    if (status !== 0) throw new Error(`测试用的小城没有生成：\n${output}`);
    mkdirSync(shelf, { recursive: true });
    dropOld();
    const built = join(shelf, `${process.pid}`);
    cpSync(project.dist, built, { recursive: true });
    // Two who asked at the same time built the same; the second's is not needed.
    if (existsSync(place)) rmSync(built, { recursive: true });
    else renameSync(built, place);
  } finally {
    project.remove();
  }
  return place;
}

/** Of all that goes into a build; the day too, for what a page says of this year's holidays. */
function fingerprint(): string {
  const hash = createHash('sha256').update(shanghaiTime(Date.now()).date);
  const sources = [...copied, 'package-lock.json', 'tests/fixtures/town'];
  for (const name of globSync(
    sources.flatMap((source) => [source, `${source}/**`]),
    { cwd: root },
  )
    .filter((name) => statSync(root + name).isFile())
    .sort())
    hash.update(`${name}\0`).update(readFileSync(root + name));
  return hash.digest('hex').slice(0, 16);
}

/** Towns of other days; one built today may be in use. */
function dropOld(): void {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of globSync('*', { cwd: shelf }))
    if (statSync(shelf + name).mtimeMs < yesterday) rmSync(shelf + name, { recursive: true });
}
