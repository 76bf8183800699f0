// Three ways to play the same nine questions, in one run: weight, and time until the first answer is taken.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dist } from '../pages.ts';
import { buildPeers } from './players/build-peers.ts';
import { measure } from './players/measure.ts';

const runs = 3;
const folder = mkdtempSync(`${tmpdir()}/players-`);
await buildPeers(folder, 'phq-9');

console.log('自测播放器：PHQ-9，CPU 放慢 4 倍，慢速 4G（1.6 Mbit/s、150 ms），取三次的中位数');
for (const { name, from, path, attempt } of [
  { name: '我们的播放器（整页）', from: dist, path: 'assessments/phq-9/', attempt: ours },
  {
    name: 'survey-core 3.1，我们的界面',
    from: folder,
    path: 'core-under-our-view/',
    attempt: radios,
  },
  { name: 'SurveyJS 2.5 自带界面', from: folder, path: 'stock/', attempt: radios },
]) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure(from, path, attempt));
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const kb = (middle(results.map(({ bytes }) => bytes)) / 1024).toFixed(1);
  const ms = middle(results.map(({ firstAnswer }) => firstAnswer));
  console.log(`  ${name}：${kb} KB，${ms} 毫秒能答第一题`);
}

/** Ours asks for the age group first; both taps count. */
function ours(): boolean {
  const age = document.querySelector<HTMLInputElement>('input[value="age-18-59"]');
  if (age) {
    age.checked = true;
    document.querySelector<HTMLButtonElement>('.player button[type=submit]')?.click();
    return false;
  }
  const option = document.querySelector<HTMLInputElement>('.player-options input');
  option?.click();
  return option?.checked ?? false;
}

function radios(): boolean {
  const option = document.querySelector<HTMLInputElement>('#root input[type=radio]');
  option?.click();
  return option?.checked ?? false;
}
