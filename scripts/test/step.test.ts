import { afterEach, expect, test, vi } from 'vitest';
import { runStep } from './step.ts';

afterEach(() => vi.unstubAllEnvs());

test('日志里没有颜色，也没有 Node 关于颜色的抱怨', () => {
  vi.stubEnv('NO_COLOR', '1');
  vi.stubEnv('FORCE_COLOR', '1');
  const { output } = runStep('颜色', 'node', [
    '-e',
    'console.log(process.stderr.getColorDepth?.() ?? require("tty").WriteStream.prototype.getColorDepth())',
  ]);
  expect(output).toBe('1\n');
});

test('没有自己计数的工具，做成是一项通过，没做成是一项失败，说的话都留着', () => {
  expect(runStep('好', 'node', ['-e', ''])).toMatchObject({ passed: 1, failed: 0 });
  const bad = runStep('坏', 'node', ['-e', 'console.error("为什么"); process.exit(3)']);
  expect(bad).toMatchObject({ passed: 0, failed: 1, output: '为什么\n' });
});
