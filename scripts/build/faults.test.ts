import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { faultIn } from './faults.ts';
import { root } from './run.ts';

describe('别的程序说的毛病，认得出来', () => {
  test.each([
    ["Error: ENOSPC: no space left on device, write '/x'", '磁盘满了'],
    ['Failed to write file\nCaused by:\n  No space left on device (os error 28)', '磁盘满了'],
    ["EACCES: permission denied, mkdir '/x'", '没有权限'],
    ['Read-only file system (os error 30)', '只能读'],
    ["EXDEV: cross-device link not permitted, rename 'a' -> 'b'", '同一个磁盘'],
  ])('%j', (output, words) => {
    expect(faultIn(output)).toContain(words);
  });

  test('内容和代码的错误不是机器的毛病', () => {
    expect(faultIn('MDX: Unexpected character in name')).toBeNull();
  });
});

describe('自己遇到的', () => {
  test.each([
    ["Object.assign(new Error('write'), { code: 'ENOSPC' })", /^磁盘满了[^\n]*\n$/],
    ["Object.assign(new Error(), { code: 'EACCES', path: '/a/b' })", /^\/a\/b：没有权限[^\n]*\n$/],
    ["new Error('搜索索引没有建成：缘故')", /^搜索索引没有建成：缘故\n$/],
  ])('%s：一句话，没有堆栈，退出 1', (error, sentence) => {
    const { status, stderr } = fails(error);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(1);
  });

  test('我们自己写错的，堆栈留着', () => {
    const { status, stderr } = fails("new TypeError('x is not a function')");
    expect(stderr).toContain('at ');
    expect(status).toBe(1);
  });
});

function fails(error: string): { status: number | null; stderr: string } {
  const program = `
    import { explainFaults } from '${root}scripts/build/faults.ts';
    explainFaults();
    await Promise.reject(${error});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
}
