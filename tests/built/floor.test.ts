import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist } from '../pages.ts';
import { type Beyond, scriptBeyondFloor } from './floor-scripts.ts';
import { stylesBeyondFloor } from './floor-styles.ts';

const shipped = (extension: string) =>
  globSync(`**/*.${extension}`, { cwd: dist }).map((file) => file.replaceAll('\\', '/'));

describe('发出去的脚本，Chrome 87 和 Safari 14 都读得懂（语法和内建）', () => {
  test.each(shipped('js'))('%s', (file) => {
    expect(unexplained(file, scriptBeyondFloor(readFileSync(dist + file, 'utf8')))).toEqual([]);
  });

  test.each([
    ['a??=1', '||='],
    ['a||=1', '||='],
    ['class A{static{f()}}', 'static 块'],
    ['class A{b=1}', '字段'],
    ['class A{#b(){}}', '字段'],
    ['let a=1_000', '下划线'],
    ['import a from"./a.json"with{type:"json"}', 'import 属性'],
    ['let a=/(?<=b)c/', '后行断言'],
    ['let a=/b/v', '标志'],
    ['let b=a.at(-1)', '.at()'],
    ['let b=a?.at(-1)', '.at()'],
    ['structuredClone(a)', 'structuredClone'],
    ['Object.hasOwn(a,b)', 'hasOwn'],
    ['a.findLast(b)', 'findLast'],
    ['a.toSorted()', 'toSorted'],
    ['Object.groupBy(a,b)', 'groupBy'],
    ['a.isSubsetOf(b)', '集合'],
    ['Promise.withResolvers()', 'withResolvers'],
    ['Array.fromAsync(a)', 'fromAsync'],
    ['new URLPattern(a)', 'URLPattern'],
    ['URL.canParse(a)', 'canParse'],
    ['crypto.randomUUID()', 'randomUUID'],
    ['AbortSignal.timeout(9)', 'AbortSignal'],
    ['new WeakRef(a)', 'WeakRef'],
    ['new Intl.Segmenter()', 'Segmenter'],
    ['requestIdleCallback(a)', 'requestIdleCallback'],
    ['a.requestSubmit()', 'requestSubmit'],
    ['a.showModal()', 'dialog'],
    ['document.startViewTransition(a)', 'startViewTransition'],
    ['new DecompressionStream("gzip")', 'CompressionStream'],
    ['new BroadcastChannel("a")', 'BroadcastChannel'],
    ['document.adoptedStyleSheets=[]', 'adoptedStyleSheets'],
  ])('栽一处 %s，查得出来', (planted, rule) => {
    const found = scriptBeyondFloor(`let z=a=>a?.b??1;${planted}`);
    expect(found.map((one) => one.rule)).toEqual([expect.stringContaining(rule)]);
    expect(unexplained('_astro/run.x.js', found)).toHaveLength(1);
  });

  test('老语法不误报', () => {
    const old =
      'let a=async()=>{for await(let b of c)await b?.d??1n};"x".replaceAll("a","b");Promise.any([]);a.attach(1);import("./b.js");let e=/(?<year>\\d{4})/u;let f={...a};class G extends H{i(){}}';
    expect(scriptBeyondFloor(old)).toEqual([]);
  });
});

describe('发出去的样式，Chrome 87 和 Safari 14 不会整块丢掉', () => {
  test.each(shipped('css'))('%s', (file) => {
    expect(stylesBeyondFloor(readFileSync(dist + file, 'utf8'))).toEqual([]);
  });

  test.each([
    ['@layer base{a{color:red}}', '@layer'],
    ['@layer base,page;', '@layer'],
    ['@container (min-width:9rem){a{color:red}}', '@container'],
    ['a{color:red;b{color:blue}}', '嵌套'],
    ['@media (width>=40rem){a{color:red}}', '媒体查询'],
    ['a:hover,b:has(c){color:red}', ':has()'],
    ['a:hover,a:focus-visible{color:red}', ':focus-visible'],
    [':is(a,b){color:red}', ':is()'],
    ['a:not(.b,.c){color:red}', ':not()'],
    ['a{color:oklch(50% .1 90)}', 'oklch'],
    ['a{background:color-mix(in srgb,red,blue)}', 'oklch'],
    ['a{min-height:100dvh}', 'dvh'],
    ['a{min-height:100dvh;min-height:100vh}', 'dvh'],
    ['a{inset:0}', 'inset'],
    ['a{aspect-ratio:1}', 'aspect-ratio'],
  ])('栽一处 %s，查得出来', (planted, rule) => {
    const found = stylesBeyondFloor(`a:hover{color:red}${planted}`);
    expect(found.map((one) => one.rule)).toEqual([expect.stringContaining(rule)]);
  });

  test.each([
    ['有退路', 'a{min-height:100vh;min-height:100dvh;color:red;color:oklch(50% .1 90)}'],
    ['单独写的 :has()', 'a:has(b){color:red}'],
    ['单独写的 :focus-visible', 'a:focus-visible{color:red}'],
    ['@supports 里面', '@supports (inset:0){a{inset:0}}'],
    ['引号里面', 'a::before{content:"{inset:0}"}'],
    ['动画', '@keyframes x{from{top:0}to{top:1px}}'],
  ])('%s，不误报', (_, css) => {
    expect(stylesBeyondFloor(css)).toEqual([]);
  });
});

/** What a script may still name, because it asks first or is never reached by us. */
const explained: { script: RegExp; rule: string; why: string }[] = [
  {
    script: /^pagefind\/|^_astro\/find\./,
    rule: 'Intl.Segmenter',
    why: '先问有没有；没有就不分词，按字查',
  },
  {
    script: /^pagefind\/pagefind\.js$/,
    rule: 'WeakRef',
    why: '先问有没有 FinalizationRegistry；没有就不提前收回内存',
  },
  {
    script: /^_astro\/survey-core-session\./,
    rule: 'adoptedStyleSheets',
    why: '先问有没有；我们不用它的界面，这一段不会执行',
  },
];

function unexplained(file: string, found: Beyond[]): Beyond[] {
  return found.filter(
    ({ rule }) => !explained.some((one) => one.script.test(file) && rule.includes(one.rule)),
  );
}
