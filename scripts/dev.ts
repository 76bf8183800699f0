// npm run dev: Astro's live preview for editors.
import { runTool } from './build/run.ts';

process.exit(
  runTool('astro', ['dev', '--host', '127.0.0.1', '--port', process.env.PORT ?? '4321']),
);
