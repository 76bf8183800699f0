import { describe, expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

describe('引用的写法都看得到', () => {
  test.each([
    ['只要类型', "import type { A } from 'a';", ['1 a 类型']],
    ['名字都是类型', "import { type A, type B } from 'a';", ['1 a 类型']],
    ['名字有一个不是类型', "import { type A, b } from 'a';", ['1 a']],
    ['只运行', "\nimport 'a';", ['2 a']],
    ['转出', "export { b } from 'a';\nexport * from 'c';", ['1 a', '2 c']],
    ['转出类型', "export type { B } from 'a';", ['1 a 类型']],
    ['用到才取', "const a = () => import('a');", ['1 a']],
    ['取一批', "import.meta.glob('./a/*.ts');", ['1 ./a/*.ts']],
    [
      '取几批',
      "import.meta.glob(['./a.ts', './b.ts'], { eager: true });",
      ['1 ./a.ts', '1 ./b.ts'],
    ],
    ['类型里的', "let a: typeof import('a');", ['1 a 类型']],
    ['模板字符串里没有变量的', 'import(`a`);', ['1 a']],
    ['注释和字符串里的不是', "// import 'a';\nconst b = \"import 'c'\";", []],
  ])('%s', (_, source, expected) => {
    expect(seen('a.ts', source)).toEqual(expected);
  });

  test.each([
    ['开头的', "---\nimport A from './A.astro';\n---\n<A />", ['2 ./A.astro']],
    ['开头前有空行的', "\n---\nimport A from './A.astro';\n---\n", ['3 ./A.astro']],
    ['脚本里的', "---\n---\n<p>x</p>\n<script>\n  import './a.ts';\n</script>", ['5 ./a.ts 脚本']],
    ['脚本的地址', '<script src="./a.ts"></script>', ['1 ./a.ts 脚本']],
    ['别处的脚本地址', '<script is:inline src="https://example.com/a.js"></script>', []],
    ['带 > 的属性', '<script data-a="1>0">import \'./a.ts\';</script>', ['1 ./a.ts 脚本']],
    ['网页里用到才取', "<p>{await import('./a.ts')}</p>", ['1 ./a.ts']],
    ['注释里的不是', "<!-- <script>import './a.ts';</script> -->", []],
  ])('网页文件：%s', (_, source, expected) => {
    expect(seen('a.astro', source)).toEqual(expected);
  });
});

function seen(file: string, source: string): string[] {
  return importsOf(file, source).map(({ line, source: name, typeOnly, inScript }) =>
    [line, name, ...(typeOnly ? ['类型'] : []), ...(inScript ? ['脚本'] : [])].join(' '),
  );
}
