import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from '../../scripts/build/children.ts';
import { processTree } from '../../scripts/build/process-tree.ts';
import { FixtureContent } from '../fixture-content.ts';
import { ProjectCopy } from './project-copy.ts';

const content = new FixtureContent();
let project: ProjectCopy;

beforeAll(() => {
  project = new ProjectCopy(content.folder);
  mkdirSync(project.dist);
  writeFileSync(`${project.dist}/index.html`, '原来的网站');
});
afterAll(() => {
  project.remove();
  content.discard();
});

describe('生成到一半停下', { timeout: 60_000 }, () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s：原来的网站原样在，旁边什么也不留', async (signal, code) => {
    const build = start('build.ts');
    await expect.poll(() => astroOf(build), { timeout: 30_000 }).toBeGreaterThan(0);
    const tree = processTree(build.pid ?? 0);
    build.kill(signal);
    expect(await ended(build)).toBe(code);
    expect(tree.filter(isAlive)).toEqual([]);
    expect(readFileSync(`${project.dist}/index.html`, 'utf8')).toBe('原来的网站');
    expect(beside()).toEqual([]);
  });

  test('另一次生成还在写：一句话说清楚，退出 1；先来的照样做成', async () => {
    const first = start('build.ts');
    await expect.poll(beside, { timeout: 30_000 }).toContain('.dist-lock');
    const { status, output } = project.run('build.ts');
    expect(output).toBe(
      `另一次生成（进程 ${first.pid}）正在写 ${project.dist}：等它结束，再运行一次。\n`,
    );
    expect(status).toBe(1);
    expect(await ended(first)).toBe(0);
    expect(beside()).toEqual([]);
  });
});

describe('机器上的毛病只说一句话', { timeout: 30_000 }, () => {
  test('dist 的上一级不是文件夹', () => {
    const { status, output } = project.run('build.ts', {
      PORTAL_DIST: `${project.folder}/package.json/dist`,
    });
    expect(output).toMatch(/^[^\n]*package\.json[^\n]*不是文件夹[^\n]*\n$/);
    expect(status).toBe(1);
  });

  test('npm start 的端口写错了', () => {
    expect(project.run('start.ts', { PORT: 'abc' })).toEqual({
      status: 1,
      output: 'PORT 要写 1 到 65535 之间的整数，现在是「abc」。\n',
    });
  });

  test('npm start 的端口被占了：不等生成就说', async () => {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    expect(project.run('start.ts', { PORT: String(port) })).toEqual({
      status: 1,
      output: `端口 ${port} 正被占用：换一个，如 PORT=${port + 1} npm start。\n`,
    });
    server.close();
  });

  test('要看的网站还没有生成', () => {
    const { status, output } = project.run('serve/serve.ts', {
      PORTAL_DIST: `${project.folder}/nowhere`,
    });
    expect(output).toBe('还没有生成网站：先运行 npm run build。\n');
    expect(status).toBe(1);
  });
});

test('npm test 跑到一半停下，它启动的一个也不剩，自立门户的也不剩', async () => {
  // A step that won't listen, with a child in a group of its own, as browsers are.
  writeFileSync(
    `${project.folder}/scripts/test/content.ts`,
    `import { spawn } from 'node:child_process';
     import { writeFileSync } from 'node:fs';
     process.on('SIGINT', () => {});
     const { pid } = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
     writeFileSync('planted', String(pid));
     setInterval(() => {}, 1000);`,
  );
  const steps = `${project.folder}/scripts/test/quick-steps.ts`;
  const text = readFileSync(steps, 'utf8');
  writeFileSync(
    steps,
    text.replace('[\n', "[\n  step('内容', 'node', ['scripts/test/content.ts']),\n"),
  );
  const runner = start('test.ts');
  await expect.poll(() => existsSync(`${project.folder}/planted`), { timeout: 30_000 }).toBe(true);
  const tree = processTree(runner.pid ?? 0);
  expect(tree).toContain(Number(readFileSync(`${project.folder}/planted`, 'utf8')));
  runner.kill('SIGTERM');
  expect(await ended(runner)).toBe(143);
  expect(tree.filter(isAlive)).toEqual([]);
  expect(beside()).toEqual([]);
}, 60_000);

function start(script: string): ChildProcess {
  return spawn(process.execPath, [`scripts/${script}`], {
    cwd: project.folder,
    env: project.env(),
    stdio: 'ignore',
  });
}

function ended(program: ChildProcess): Promise<number | null> {
  return new Promise((done) => program.once('exit', done));
}

/** How many programs a build has started by now. */
function astroOf({ pid = 0 }: ChildProcess): number {
  return processTree(pid).length - 1;
}

function beside(): string[] {
  return readdirSync(project.folder).filter((name) => name.startsWith('.dist-'));
}
