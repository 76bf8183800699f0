// npm run deploy-check [-- FOLDER]: whether the built site may be put online.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { explainFaults } from './build/faults.ts';
import { dist, root } from './build/run.ts';
import { putBack } from './build/staging.ts';
import { typedPath } from './files/typed-path.ts';
import { launchOf } from './launch/launch.ts';

explainFaults();

const named = process.argv[2];
const folder = named ? typedPath(named) : dist;
putBack(folder);
if (!existsSync(`${folder}/index.html`)) refuse('还没有生成网站：先运行 npm run build。');

// The built files are asked, not site.yaml: it may have changed since, and a variable may have overruled it.
const pages = globSync('**/*.html', { cwd: folder });
const preview = pages.filter((page) =>
  /<aside[^>]*aria-label="网站状态"/.test(readFileSync(`${folder}/${page}`, 'utf8')),
);
if (preview.length > 0)
  refuse(
    `这是建设预览（${preview.length} 页写着），不能部署：在 content/site.yaml 写明主办单位，重新运行 npm run build。`,
  );
const { items } = await launchOf(`${root}content`);
const open = items.filter(({ blocking }) => blocking);
if (open.length > 0)
  refuse(
    `还有 ${open.length} 项必须解决，不能部署：\n${open.map(({ text }) => `  ✗ ${text}`).join('\n')}`,
  );
console.log(`公开模式，${pages.length} 页，可以部署。`);

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
