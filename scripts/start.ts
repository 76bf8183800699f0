// npm start: builds, then serves dist with production's headers and prints the address last.
import { createServer } from 'node:http';
import { endChildrenWithUs, runChild } from './build/children.ts';
import { explainFaults } from './build/faults.ts';
import { basePath, dist, root } from './build/run.ts';
import { listen } from './serve/listen.ts';
import { readPort } from './serve/port.ts';
import { createPortalServer } from './serve/server.ts';

explainFaults();
endChildrenWithUs();
const port = readPort(process.env.PORT ?? '4321');

// A taken port is told before the build, not after it.
const probe = createServer();
await listen(probe, port);
await new Promise((closed) => probe.close(closed));

const build = await runChild(process.execPath, [`${root}scripts/build.ts`], {
  cwd: root,
  output: 'inherit',
});
if (build.code !== 0) process.exit(1);

await listen(createPortalServer({ folder: dist, base: basePath }), port);
console.log(`http://127.0.0.1:${port}${basePath}`);
