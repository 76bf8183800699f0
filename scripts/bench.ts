// npm run bench: every measurement we quote. Each tests/bench/*.bench.ts prints its own.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dist, root } from './build/run.ts';
import { putBack } from './build/staging.ts';

const run = (command: string, args: string[], cwd = root) =>
  spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;

if (!existsSync(`${root}tests/bench/node_modules`)) {
  const install = ['install', '--no-save', '--no-package-lock', '--loglevel=error'];
  if (run('npm', install, `${root}tests/bench`) !== 0) {
    console.error('对照用的软件没有装上：检查网络后再运行 npm run bench。');
    process.exit(1);
  }
}
putBack(dist);
if (!existsSync(dist) && run(process.execPath, ['scripts/build.ts']) !== 0) process.exit(1);

let failed = 0;
for (const file of globSync('tests/bench/*.bench.ts', { cwd: root }).sort())
  failed += run(process.execPath, [file]) === 0 ? 0 : 1;
process.exit(failed > 0 ? 1 : 0);
