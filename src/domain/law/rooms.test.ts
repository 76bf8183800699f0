import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const law = import.meta.dirname;

/** `from → to` for every import of one room's modules from another's; the tests aside. */
function ways(room: string): string[] {
  const files = globSync('**/*.ts', { cwd: join(law, room) }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(0);
  return files.flatMap((file) => {
    const path = join(law, room, file);
    const imports = readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g);
    return [...imports]
      .map(
        ([, source = '']) =>
          join(dirname(path), source)
            .slice(law.length + 1)
            .split('/')[0],
      )
      .filter((target) => target !== room && rooms.includes(target ?? ''))
      .map((target) => `${file} → ${target}`);
  });
}

const rooms = ['parse', 'cite', 'view'];

describe('三间屋子：解析不靠引用和显示，引用不靠显示', () => {
  test.each([
    ['parse', []],
    ['cite', ['parse']],
    ['view', ['parse', 'cite']],
  ])('%s 只用 %j', (room, allowed) => {
    expect(ways(room).filter((way) => !allowed.some((one) => way.endsWith(`→ ${one}`)))).toEqual(
      [],
    );
  });
});
