import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';

const content = new Content('content');

/** Names of things that an editor may take away. National numbers and what a route of ours names stay. */
const names = (['services', 'laws', 'news', 'situations', 'assessments'] as const).flatMap((kind) =>
  content
    .of(kind)
    .map(({ id }) => id.split('/').at(-1) ?? '')
    .filter((name) => !/^\d+$/.test(name) && !existsSync(`src/pages/${kind}/${name}.astro`)),
);

describe('浏览器的测试和成品的检查，不指名道姓：编辑删一条，测试不变红', () => {
  test.each(globSync('tests/{e2e,a11y,built,packets,portal}/**/*.ts'))('%s', (file) => {
    expect(namesIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('写了真的名字，查得出来；同一个字在别的词里，不误报', () => {
    for (const name of names) {
      expect(namesIn(`await page.goto('x/${name}/');`)).toContain(name);
      expect(namesIn(`await page.goto('x/un${name}-2/');`)).not.toContain(name);
    }
  });
});

function namesIn(source: string): string[] {
  return names.filter((name) => new RegExp(String.raw`(?<![\w-])${name}(?![\w-])`).test(source));
}
