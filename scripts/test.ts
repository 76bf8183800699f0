// npm test: every check there is. The last line is the sum.
import { existsSync } from 'node:fs';
import { dist } from './build/run.ts';
import { playwright, vitest } from './test/counted-steps.ts';
import { quickSteps } from './test/quick-steps.ts';
import { runSteps } from './test/run-steps.ts';
import { runStep } from './test/step.ts';

const build = () =>
  runStep('生成网站', 'node', ['scripts/build.ts'], { BASE_PATH: '/', PORTAL_DIST: '' });
const quick = await runSteps([...quickSteps, build]);
// Without a site there is nothing for the rest to look at, and their noise would bury the reason.
const rest = await runSteps(quick.failed > 0 && !existsSync(dist) ? [] : [vitest, playwright]);
const passed = quick.passed + rest.passed;
const failed = quick.failed + rest.failed;
const skipped = [...quick.skipped, ...rest.skipped];
const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`${passed} passed, ${failed} failed${tail}`);
process.exit(failed > 0 ? 1 : 0);
