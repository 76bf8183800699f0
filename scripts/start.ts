// npm start: builds, then serves dist with production's headers and prints the address last.
import { spawnSync } from 'node:child_process';
import { basePath, dist, root } from './build/run.ts';
import { createPortalServer } from './serve/server.ts';

const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT 要写 1 到 65535 之间的整数，现在是「${process.env.PORT}」。`);
  process.exit(1);
}

const build = spawnSync(process.execPath, [`${root}scripts/build.ts`], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const server = createPortalServer({ folder: dist, base: basePath });
server.on('error', (error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE';
  console.error(
    busy
      ? `端口 ${port} 正被占用：换一个，如 PORT=${port + 1} npm start。`
      : `服务没有启动：${error.message}`,
  );
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}${basePath}`));
