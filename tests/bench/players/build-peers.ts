import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { precompress } from '../../../scripts/build/precompress.ts';

const root = new URL('../../../', import.meta.url).pathname;
const bench = `${root}tests/bench/`;

/** Bundles the same scale for both peers into `folder`, each under its own name, compressed as our site is. */
export async function buildPeers(folder: string, scale: string): Promise<void> {
  const survey = readFileSync(`${root}content/assessments/${scale}/survey.json`, 'utf8');
  // esbuild lives in the bench's own package, so its types aren't here either.
  const { build } = createRequire(`${bench}package.json`)('esbuild') as {
    build: (options: object) => Promise<unknown>;
  };
  for (const [name, entry] of [
    ['core-under-our-view', 'core-under-our-view.tsx'],
    ['stock', 'stock.js'],
  ] as const) {
    mkdirSync(`${folder}/${name}`, { recursive: true });
    await build({
      entryPoints: [`${bench}players/${entry}`],
      outfile: `${folder}/${name}/player.js`,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'chrome87',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { SURVEY: survey },
      // Ours takes survey-core 3.1 and Preact from the project, the peer 2.5 from its own package.
      nodePaths: name === 'stock' ? [`${bench}node_modules`] : [`${root}node_modules`],
      alias:
        name === 'stock'
          ? {}
          : {
              preact: `${root}node_modules/preact`,
              'survey-core': `${root}node_modules/survey-core`,
            },
      logLevel: 'error',
    });
    if (name !== 'stock')
      await build({
        entryPoints: [`${root}src/styles/assessment.css`],
        outfile: `${folder}/${name}/player.css`,
        bundle: true,
        minify: true,
      });
    writeFileSync(
      `${folder}/${name}/index.html`,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="player.css"><div id="root"></div><script type="module" src="player.js"></script></html>`,
    );
  }
  await precompress(folder);
}
