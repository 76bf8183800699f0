// The parser's time against a text's length; and the longest real statute in a browser: weight, opening, scrolling.
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { weigh } from '../built/weight.ts';
import { projectWithLaws } from '../laws/project-with-laws.ts';
import { fileOfSample, withoutSamples } from '../laws/samples.ts';
import { wholeBrowser } from '../browsers.ts';
import { printLinearity } from './law/linear.ts';

console.log('法规解析：时间与长度');
for (const megabytes of [0.1, 1, 2, 5, 10]) {
  const text = statute(megabytes * 1024 * 1024);
  const start = performance.now();
  const { body } = parseLaw(markdownLines(text));
  const ms = Math.round(performance.now() - start);
  console.log(`  ${megabytes} MB，${body.length} 章：${ms} 毫秒`);
}

const slow = printLinearity();
if (slow.length > 0) {
  console.error(`解析时间不随长度增长：${slow.join('、')}。看最近改过的正则表达式。`);
  process.exitCode = 1;
}

if (withoutSamples) console.log(`刑法全文没有测${withoutSamples}`);
else await openAndScroll(fileOfSample('刑法-2020'));

async function openAndScroll(file: string): Promise<void> {
  const { project, ids } = await projectWithLaws([file]);
  const address = `laws/${ids[0]}/`;
  const port = 4390;
  try {
    if (project.run('build.ts').status !== 0) throw new Error('没有生成');
    const { all, script } = weigh(address, `${project.dist}/`);
    console.log(`刑法全文：${kb(all)} KB，其中脚本 ${kb(script)} KB`);
    const server = spawn(process.execPath, ['scripts/serve/serve.ts', String(port)], {
      cwd: project.folder,
    });
    await new Promise((done) => setTimeout(done, 2000));
    const browser = await chromium.launch(wholeBrowser);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`http://127.0.0.1:${port}/${address}`, { waitUntil: 'load' });
    const opened = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return Math.round(entry?.loadEventEnd ?? 0);
    });
    const frames = await page.evaluate(scrollThrough);
    console.log(
      `  CPU 放慢 4 倍：${opened} 毫秒打开；滚动 ${frames.count} 帧，${frames.late} 帧超过 50 毫秒，最长 ${frames.longest} 毫秒`,
    );
    await browser.close();
    server.kill();
  } finally {
    project.remove();
  }
}

/** Scrolls ten screens' worth a second for five seconds and looks at the time between frames. */
function scrollThrough(): Promise<{ count: number; late: number; longest: number }> {
  return new Promise((done) => {
    const gaps: number[] = [];
    let last = performance.now();
    const start = last;
    const step = (now: number): void => {
      gaps.push(now - last);
      last = now;
      window.scrollBy(0, 120);
      if (now - start < 5000) requestAnimationFrame(step);
      else
        done({
          count: gaps.length,
          late: gaps.filter((gap) => gap > 50).length,
          longest: Math.round(Math.max(...gaps)),
        });
    };
    requestAnimationFrame(step);
  });
}

function statute(bytes: number): string {
  const article = (number: number) =>
    `第${number}条　为了试验，制定本规定，依照第${Math.max(1, number - 1)}条的规定执行：\n\n（一）甲的事项；\n\n（二）乙的事项。\n\n前款规定的事项，另行规定。\n\n`;
  const parts = ['# 试验规定\n\n'];
  let length = 0;
  for (let number = 1; length < bytes; number += 1) {
    const chapter = number % 50 === 1 ? `## 第${Math.ceil(number / 50)}章　试验\n\n` : '';
    const words = chapter + article(number);
    length += Buffer.byteLength(words);
    parts.push(words);
  }
  return parts.join('');
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
