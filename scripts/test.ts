// npm test: every check there is. The last line is the sum.
import { endChildrenWithUs } from './build/children.ts';
import { explainFaults } from './build/faults.ts';
import { playwright, vitest } from './test/counted-steps.ts';
import { quickSteps } from './test/quick-steps.ts';
import { runSteps, type Sums } from './test/run-steps.ts';
import { type Step, step } from './test/step.ts';

explainFaults();
endChildrenWithUs();

// The tests look at dist, built for the root of a site; under a path they build their own.
Object.assign(process.env, { BASE_PATH: '/', PORTAL_DIST: '' });
let built = false;
const tool = step('生成网站', 'node', ['scripts/build.ts']);
const build: Step = {
  name: tool.name,
  run: async () => {
    const outcome = await tool.run();
    built = outcome.failed === 0;
    return outcome;
  },
};

const quick = await runSteps([build, ...quickSteps]);
if (!built) console.log('网站没有生成，看成品的检查都没有运行。');
// One after the other: a browser and a stopwatch want the machine to themselves.
const rest = await runSteps(built ? [vitest('成品', 'built'), playwright] : [], 1);
close(quick, rest);

function close(...parts: Sums[]): never {
  const sum = (key: 'passed' | 'failed') => parts.reduce((total, part) => total + part[key], 0);
  const skipped = parts.flatMap((part) => part.skipped).length;
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${tail}`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}
