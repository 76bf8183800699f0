// node scripts/serve/serve.ts PORT [FOLDER] [BASE]: serves a finished build, without building it.
import { existsSync } from 'node:fs';
import { basePath, dist } from '../build/run.ts';
import { putBack } from '../build/staging.ts';
import { listen } from './listen.ts';
import { readPort } from './port.ts';
import { createPortalServer } from './server.ts';

const [port = '4321', folder = dist, base = basePath] = process.argv.slice(2);
putBack(folder);
if (!existsSync(folder)) {
  console.error('还没有生成网站：先运行 npm run build。');
  process.exit(1);
}
await listen(createPortalServer({ folder, base }), readPort(port));
