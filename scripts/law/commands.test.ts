import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../build/run.ts';

const folder = mkdtempSync(`${tmpdir()}/law-`);
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(`${folder}/a.md`, '# 示例规定\n\n第一条　甲。\n\n第三条　乙。\n');
writeFileSync(`${folder}/lines.md`, '# 示例规定\n\n第一条　有：\n主任，\n委员。\n乙。\n');
writeFileSync(`${folder}/none.md`, '# 通知\n\n没有条文。\n');
writeFileSync(`${folder}/empty.md`, '\n');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}scripts/law.ts`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  return { status, stdout, stderr };
}

describe('命令：标准输出、错误输出和退出码', () => {
  test('parse：标准输出只有 JSON，问题也到错误输出', () => {
    const { status, stdout, stderr } = run('parse', 'a.md');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: '示例规定',
      effective: null,
      body: [{ id: 'art_1' }, { id: 'art_3' }],
      problems: [{ code: 'article-gap', line: 5 }],
    });
    expect(stderr).toContain('article-gap');
  });

  test.each([
    [['parse', 'none.md'], 0, /no-articles/],
    [['parse', 'empty.md'], 1, /没有可读的文字/],
    [['parse', 'missing.md'], 1, /没有「.*missing.md」/],
    [['parse'], 2, /用法/],
    [['parse', 'a.md', 'b.md'], 2, /用法/],
    [['parse', 'a.md', '--what'], 2, /用法/],
    [[], 2, /用法/],
    [['other', 'x'], 2, /用法/],
    [['import', 'a.md'], 2, /用法/],
    [['resolve', '保密'], 1, /读不懂/],
    [['resolve', '前款第（一）、（三）项'], 1, /没有说是哪一条：在前面写上条号/],
    [['parse', 'lines.md', '--continued', '4-5'], 0, /^$/],
    [['parse', 'lines.md', '--continued', '3,9'], 1, /第 3、9 行接不上/],
    [['parse', 'lines.md', '--continued', '5-4'], 2, /用法/],
    [['parse', 'lines.md', '--continued', '四'], 2, /用法/],
    [['resolve', '第一条', '--continued', '4'], 2, /用法/],
    [['cite', 'chp_1'], 1, /不是条款项目/],
  ])('%o 退出码 %s', (args, status, said) => {
    const result = run(...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(said);
  });

  test.each([
    [['resolve', '第十二条第二款第（三）项'], 'art_12__para_2__item_3'],
    [['resolve', '第十二条第三项'], 'art_12__para_1__item_3'],
    [['resolve', '第一条至第三条'], 'art_1\nart_2\nart_3'],
    [['resolve', '第十、十八、二十六条'], 'art_10\nart_18\nart_26'],
    [['resolve', '本法第一条第一、三项'], 'art_1__para_1__item_1\nart_1__para_1__item_3'],
    [['cite', 'art_12__para_2__item_3'], '第十二条第二款第三项'],
    [['cite', 'art_12__para_2__item_3', '--brackets'], '第十二条第二款第（三）项'],
  ])('%o', (args, said) => {
    const result = run(...args);
    expect(result).toMatchObject({ status: 0, stdout: `${said}\n` });
  });
});
