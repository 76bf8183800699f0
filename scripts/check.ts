// npm run check: formatting, lint, types, domain tests and content, without a build or a browser.
import { endChildrenWithUs } from './build/children.ts';
import { explainFaults } from './build/faults.ts';
import { quickSteps } from './test/quick-steps.ts';
import { runSteps } from './test/run-steps.ts';

explainFaults();
endChildrenWithUs();
const { failed } = await runSteps(quickSteps);
console.log(failed > 0 ? `有 ${failed} 项没有通过，说明在上面。` : '都通过了。');
process.exit(failed > 0 ? 1 : 0);
