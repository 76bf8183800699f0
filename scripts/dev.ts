// npm run dev: Astro's live preview for editors.
import { endChildrenWithUs } from './build/children.ts';
import { explainFaults } from './build/faults.ts';
import { runTool } from './build/run.ts';
import { readPort } from './serve/port.ts';

explainFaults();
endChildrenWithUs();
const port = readPort(process.env.PORT ?? '4321');
const args = ['dev', '--host', '127.0.0.1', '--port', String(port)];
process.exit((await runTool('astro', args, 'inherit')).code);
