// npm run check: formatting, lint, types and content, without a build or a browser.
import { quickSteps } from './test/quick-steps.ts';
import { runSteps } from './test/run-steps.ts';

const { failed } = await runSteps(quickSteps);
console.log(failed > 0 ? `有 ${failed} 项没有通过，说明在上面。` : '都通过了。');
process.exit(failed > 0 ? 1 : 0);
