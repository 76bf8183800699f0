// npm run sign -- FILE: the hash that 终审 records under `review`, and what the review still lacks.
import { relative, resolve } from 'node:path';
import { reviewGaps } from '../src/domain/site/release.ts';
import { root } from './build/run.ts';
import { readEntries } from './content/entries.ts';

const named = process.argv[2];
if (!named) fail('请写明是哪个文件：npm run sign -- content/news/2026/….mdx');
const file = relative(root, resolve(process.env.INIT_CWD ?? process.cwd(), named)).replaceAll(
  '\\',
  '/',
);
const entry = (await readEntries()).find((candidate) => candidate.file === file);
if (!entry) fail(`「${named}」不是要审核的内容，或者格式有错：先运行 npm run check 看看。`);

console.log(`终审时把下面这一行写进 ${file} 的 review：\n  hash: ${entry.hash}`);
const gaps = reviewGaps(entry.data.review, entry.hash);
console.log(gaps.length > 0 ? `现在还缺：${gaps.join('、')}。` : '三审齐全，指纹相符。');

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
