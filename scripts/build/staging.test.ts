import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from './children.ts';
import { processTree } from './process-tree.ts';
import { root } from './run.ts';
import { putBack } from './staging.ts';

let place: string;
let dist: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'xinan-staging-'));
  dist = `${place}/dist`;
  site('dist', '旧');
});
afterEach(() => rmSync(place, { recursive: true }));

/** A build in a program of its own: `steps` run with `folder` and `takePlace` at hand. */
const program = (steps: string) => `
  import { writeFileSync } from 'node:fs';
  import { endChildrenWithUs, runChild } from '${root}scripts/build/children.ts';
  import { openStaging } from '${root}scripts/build/staging.ts';
  endChildrenWithUs();
  const staging = openStaging(process.env.PLACE);
  if ('otherBuild' in staging) { console.log('另一次', staging.otherBuild); process.exit(1); }
  const { folder, takePlace } = staging;
  writeFileSync(folder + '/index.html', '新');
  ${steps}`;
const args = (steps: string) => ['--input-type=module', '-e', program(steps)];
const settings = () => ({ encoding: 'utf8' as const, env: { ...process.env, PLACE: dist } });
const build = (steps: string) => spawnSync(process.execPath, args(steps), settings());

const sleeping = `
  const child = runChild('sleep', ['60'], { cwd: '${root}', output: 'collect' });
  console.log('开始');
  await child;`;

describe('生成好了才换', () => {
  test('新的换上，旧的没了，旁边什么也不留', () => {
    expect(build('takePlace();').status).toBe(0);
    expect(page()).toBe('新');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('第一次生成，还没有旧的，上一级文件夹也没有', () => {
    dist = `${place}/deeper/dist`;
    expect(build('takePlace();').status).toBe(0);
    expect(page()).toBe('新');
  });

  test.each([
    ['没做成', 'process.exit(1)', 1],
    ['出了错', 'throw new Error()', 1],
    ['被强行结束', 'process.kill(process.pid, "SIGKILL")', null],
  ])('%s：旧的原样在', (_, steps, status) => {
    expect(build(steps).status).toBe(status);
    expect(page()).toBe('旧');
    // What a killed one leaves, the next clears away.
    expect(build('takePlace();').status).toBe(0);
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s：旧的原样在，退出码 %d，子进程和临时文件夹都没了', async (signal, code) => {
    const running = spawn(process.execPath, args(sleeping), settings());
    const ended = end(running);
    await said(running, '开始');
    const [, child = 0] = processTree(running.pid ?? 0);
    expect(isAlive(child)).toBe(true);
    running.kill(signal);
    running.kill(signal);
    expect(await ended).toBe(code);
    expect(isAlive(child)).toBe(false);
    expect(page()).toBe('旧');
    expect(readdirSync(place)).toEqual(['dist']);
  });
});

describe('两次生成碰在一起', () => {
  test('后来的知道是谁在写，不动它；它走了就能来', async () => {
    const running = spawn(process.execPath, args(sleeping), settings());
    const ended = end(running);
    await said(running, '开始');
    const second = build('takePlace();');
    expect(second.stdout).toBe(`另一次 ${running.pid}\n`);
    expect(second.status).toBe(1);
    expect(readdirSync(place)).toContain(`.dist-${running.pid}`);
    const [, child = 0] = processTree(running.pid ?? 0);
    running.kill('SIGKILL');
    await ended;
    process.kill(child);
    expect(build('takePlace();').status).toBe(0);
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('锁上的号码是别的程序的，早就没人管了：不算', () => {
    writeFileSync(`${place}/.dist-lock`, String(process.pid));
    expect(build('takePlace();').status).toBe(1);
    spawnSync('touch', ['-d', '1 hour ago', `${place}/.dist-lock`]);
    expect(build('takePlace();').status).toBe(0);
  });
});

describe('两次改名之间被强行结束', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;

  test('下一个命令把旧的放回原处', () => {
    rmSync(dist, { recursive: true });
    site(`.dist-old-${gone}`, '旧');
    putBack(dist);
    expect(page()).toBe('旧');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  test('还活着的那一次正在换，不插手', () => {
    rmSync(dist, { recursive: true });
    site(`.dist-old-${process.ppid}`, '旧');
    putBack(dist);
    expect(existsSync(dist)).toBe(false);
  });

  test('下一次生成没做成，旧的也在', () => {
    rmSync(dist, { recursive: true });
    site(`.dist-old-${gone}`, '旧');
    expect(build('process.exit(1)').status).toBe(1);
    expect(page()).toBe('旧');
  });

  test('别的 dist 的东西不碰', () => {
    rmSync(dist, { recursive: true });
    site(`.other-old-${gone}`, '别的');
    putBack(dist);
    expect(build('takePlace();').status).toBe(0);
    expect(readdirSync(place).sort()).toEqual([`.other-old-${gone}`, 'dist']);
  });
});

function site(name: string, words: string): void {
  mkdirSync(`${place}/${name}`);
  writeFileSync(`${place}/${name}/index.html`, words);
}

function page(): string {
  return readFileSync(`${dist}/index.html`, 'utf8');
}

function end(program: ChildProcess): Promise<number | null> {
  return new Promise((done) => program.once('close', done));
}

function said(program: ChildProcess, words: string): Promise<void> {
  return new Promise((done) =>
    program.stdout?.on('data', (part) => String(part).includes(words) && done()),
  );
}
