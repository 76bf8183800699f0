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

  test('我们自己写错的，也是一句话；DEBUG=1 才有堆栈', () => {
    const mistake = "new TypeError('x is not a function')";
    expect(fails(mistake)).toEqual({
      status: 1,
      stderr:
        '程序没有料到这样的情形（x is not a function）：请把这句话和用到的文件交给维护网站的人。\n',
    });
    expect(fails(mistake, { DEBUG: '1' }).stderr).toContain('at ');
  });
});

function fails(
  error: string,
  env: Record<string, string> = {},
): { status: number | null; stderr: string } {
  const program = `
    import { explainFaults } from '${root}scripts/build/faults.ts';
    explainFaults();
    await Promise.reject(${error});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, DEBUG: '', ...env },
  });
  return { status, stderr };
}
