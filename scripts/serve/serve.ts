// node scripts/serve/serve.ts PORT [FOLDER] [BASE]: serves a finished build, without building it.
import { basePath, dist } from '../build/run.ts';
import { createPortalServer } from './server.ts';

const [port = '4321', folder = dist, base = basePath] = process.argv.slice(2);
createPortalServer({ folder, base }).listen(Number(port), '127.0.0.1');
