// node tests/portal/serve-town.ts: serves the town at a free port and says where; Playwright's config reads that line.
import type { AddressInfo } from 'node:net';
import { createPortalServer } from '../../scripts/serve/server.ts';
import { builtTown } from './built-town.ts';

const folder = builtTown();
const server = createPortalServer({ folder, base: '/' });
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`小城在 ${folder} 端口 ${port}`);
});
