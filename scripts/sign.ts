// npm run sign -- FILE: the hash that 终审 records under `review`, and what the review still lacks.
import { relative } from 'node:path';
import { releaseGaps } from '../src/domain/assessment/release-gaps.ts';
import { articleHash } from '../src/domain/law/article-hash.ts';
import { Content } from '../src/entries/content.ts';
import { articlesIn } from '../src/entries/law-texts.ts';
import { releaseOf, scaleHashes } from '../src/entries/release.ts';
import { explainFaults } from './build/faults.ts';
import { root } from './build/run.ts';
import { typedPath } from './files/typed-path.ts';

explainFaults();

const named = process.argv[2];
if (!named) fail('请写明是哪个文件：npm run sign -- content/news/2026/….mdx');
const file = relative(root, typedPath(named)).replaceAll('\\', '/');
const content = new Content(`${root}content`);

const scaleFile = /^content\/assessments\/([^/]+)\/(survey\.json|scoring\.yaml)$/.exec(file);
if (scaleFile) {
  await signScale(scaleFile[1] ?? '', scaleFile[2] === 'survey.json' ? 'wording' : 'clinical');
  process.exit(0);
}
const noteFile = /^content\/laws\/([^/]+)\/notes\/([\d-]+)\.mdx$/.exec(file);
if (noteFile) await pinNote(noteFile[1] ?? '', noteFile[2] ?? '');
const entry = content.reviewed().find((candidate) => candidate.file.file === file);
if (!entry) fail(`「${named}」不是要审核的内容，或者格式有错：先运行 npm run check 看看。`);

const { hash, gaps } = await releaseOf(entry, content);
console.log(`终审时把下面这一行写进 ${file} 的 review：\n  hash: ${hash}`);
console.log(gaps.length > 0 ? `现在还缺：${gaps.join('、')}。` : '三审齐全，指纹相符。');

/** A note stands beside one article's words; their hash voids it when they change. */
async function pinNote(id: string, number: string): Promise<void> {
  const article = articlesIn(id, content).find(({ node }) => node.number === number);
  if (!article) fail(`content/laws/${id} 里没有第 ${number} 条：说明要写在有正文的条旁边。`);
  console.log(
    `对照条文写好说明后，${file} 里写：\narticle_hash: ${await articleHash(article.node)}`,
  );
}

/** A scale's items are signed by whoever compared the translation, its bands by a clinician. */
async function signScale(id: string, what: 'wording' | 'clinical'): Promise<void> {
  const record = content.find('assessments', id)?.data;
  if (record?.kind !== 'scale') fail(`「${named}」不是量表的文件。`);
  const hashes = await scaleHashes(id, content);
  if (!hashes[what]) fail(`${id} 还没有题目文件，没有可签的内容。`);
  const field = what === 'wording' ? 'wording_checked' : 'clinical_review';
  console.log(
    `核对无误后，把下面几行写进 content/assessments/${id}/index.mdx：\n${field}:\n  role: （岗位）\n  date: （年-月-日）\n  hash: ${hashes[what]}`,
  );
  const gaps = releaseGaps(record, hashes);
  console.log(gaps.length > 0 ? `现在还缺：${gaps.join('、')}。` : '译文和分段都已签字。');
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
