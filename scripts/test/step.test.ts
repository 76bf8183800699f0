import { afterEach, expect, test, vi } from 'vitest';
import { step } from './step.ts';

afterEach(() => vi.unstubAllEnvs());

test('日志里没有颜色，也没有 Node 关于颜色的抱怨', async () => {
  vi.stubEnv('NO_COLOR', '1');
  vi.stubEnv('FORCE_COLOR', '1');
  const { output } = await step('颜色', 'node', [
    '-e',
    'console.log(process.stderr.getColorDepth?.() ?? require("tty").WriteStream.prototype.getColorDepth())',
  ]).run();
  expect(output).toBe('1\n');
});

test('没有自己计数的工具，做成是一项通过，没做成是一项失败，说的话都留着', async () => {
  expect(await step('好', 'node', ['-e', '']).run()).toMatchObject({ passed: 1, failed: 0 });
  const bad = await step('坏', 'node', ['-e', 'console.error("为什么"); process.exit(3)']).run();
  expect(bad).toMatchObject({ passed: 0, failed: 1, output: '为什么\n' });
});

test('没有的工具是一项失败，说得出为什么', async () => {
  const { failed, output } = await step('没有', 'no-such-tool', []).run();
  expect(failed).toBe(1);
  expect(output).toContain('没有启动');
});

test('子程序用的是项目自己的 Node', async () => {
  vi.stubEnv('PATH', '/usr/bin:/bin');
  const { output } = await step('版本', 'node', [
    '-e',
    'console.log(process.env.PATH.split(":")[0])',
  ]).run();
  expect(output).toMatch(/node_modules\/\.bin\n$/);
});
