// npm run sign -- FILE: the hash that 终审 records under `review`, and what the review still lacks.
import { relative, resolve } from 'node:path';
import { readScale, scaleIds } from './assess/read-scales.ts';
import { articleHash } from '../src/domain/law/article-hash.ts';
import { reviewGaps } from '../src/domain/site/release.ts';
import { root } from './build/run.ts';
import { newestArticles } from './content/newest-articles.ts';
import { readEntries } from './content/entries.ts';

const named = process.argv[2];
if (!named) fail('请写明是哪个文件：npm run sign -- content/news/2026/….mdx');
const file = relative(root, resolve(process.env.INIT_CWD ?? process.cwd(), named)).replaceAll(
  '\\',
  '/',
);
const scaleFile = /^content\/assessments\/([^/]+)\/(survey\.json|scoring\.yaml)$/.exec(file);
if (scaleFile) {
  await signScale(scaleFile[1] ?? '', scaleFile[2] === 'survey.json' ? 'wording' : 'clinical');
  process.exit(0);
}
const noteFile = /^content\/laws\/([^/]+)\/notes\/([\d-]+)\.mdx$/.exec(file);
if (noteFile) await pinNote(noteFile[1] ?? '', noteFile[2] ?? '');
const entry = (await readEntries()).find((candidate) => candidate.file === file);
if (!entry) fail(`「${named}」不是要审核的内容，或者格式有错：先运行 npm run check 看看。`);

console.log(`终审时把下面这一行写进 ${file} 的 review：\n  hash: ${entry.hash}`);
const gaps = reviewGaps(entry.data.review, entry.hash);
console.log(gaps.length > 0 ? `现在还缺：${gaps.join('、')}。` : '三审齐全，指纹相符。');

/** A note stands beside one article's words; their hash voids it when they change. */
async function pinNote(id: string, number: string): Promise<void> {
  const article = newestArticles(id).find(({ node }) => node.number === number);
  if (!article) fail(`content/laws/${id} 里没有第 ${number} 条：说明要写在有正文的条旁边。`);
  console.log(
    `对照条文写好说明后，${file} 里写：\narticle_hash: ${await articleHash(article.node)}`,
  );
}

/** A scale's items are signed by whoever compared the translation, its bands by a clinician. */
async function signScale(id: string, what: 'wording' | 'clinical'): Promise<void> {
  if (!scaleIds().includes(id)) fail(`「${named}」不是量表的文件。`);
  const { hashes, gaps } = await readScale(id);
  if (!hashes[what]) fail(`${id} 还没有题目文件，没有可签的内容。`);
  const field = what === 'wording' ? 'wording_checked' : 'clinical_review';
  console.log(
    `核对无误后，把下面几行写进 content/assessments/${id}/index.mdx：\n${field}:\n  role: （岗位）\n  date: （年-月-日）\n  hash: ${hashes[what]}`,
  );
  console.log(gaps.length > 0 ? `现在还缺：${gaps.join('、')}。` : '译文和分段都已签字。');
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
