// npm test: every check there is. The last line is the sum.
import { playwright, vitest } from './test/counted-steps.ts';
import { quickSteps } from './test/quick-steps.ts';
import { runSteps } from './test/run-steps.ts';
import { runStep } from './test/step.ts';

const build = () =>
  runStep('生成网站', 'node', ['scripts/build.ts'], { BASE_PATH: '/', PORTAL_DIST: '' });
const { passed, failed, skipped } = runSteps([...quickSteps, build, vitest, playwright]);
const rest = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`${passed} passed, ${failed} failed${rest}`);
process.exit(failed > 0 ? 1 : 0);
