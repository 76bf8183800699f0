import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dyingFaults, toneFaults } from '../../src/domain/site/tone.ts';

const root = new URL('../../', import.meta.url).pathname;

/** What readers of help, tests and services see is written in these folders. */
const gentle =
  'src/{components,islands}/{assessment,directory,finder,needs,record,site,ui}/**/*.{astro,ts,tsx}';
const pages = 'src/pages/{help,services,assessments,situations}/**/*.{astro,ts}';

test.each(globSync([gentle, pages], { cwd: root }).sort())('%s 里没有管控的话', (file) => {
  const text = readFileSync(`${root}${file}`, 'utf8');
  expect([...toneFaults(text), ...dyingFaults(text)].map(({ word }) => word)).toEqual([]);
});
