import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownLines } from './markdown-lines.ts';
import { wordsIn } from './outline-for-tests.ts';
import { parseLaw } from './parse.ts';
import type { LawNode } from '../types.ts';

const statute = `# 某市长椅条例
2019年6月27日 某市人民代表大会常务委员会第22次会议通过
2019年7月26日 经某省人民代表大会常务委员会第十三次会议批准
<!-- INFO END -->
## 目　录
第一章 总则
第二章 附则
## 第一章 总　则
第一条 为了管好长椅，根据《中华人民共和国公园法》第三条，制定本条例。
第二条 本条例所称长椅（以下简称“椅”），是指下列设施：
（一）木椅；
（二）石椅：
1.有靠背的；
2．没有靠背的；
①矮的；
（三）铁椅。
前款以外的，不适用。
第二条之一 （删去）
### 第一节 管理
第三条 **公园**应当：一、擦；二、修。
“第四条 改为：
（1）甲；
第四条规定的，从其规定。
第四条 收费见附表。 第五条 有：（一）乙；（二）丙。
## 附　则
第六条 本条例自2019年10月1日起施行。
某市人民政府
2019年7月26日
附件1：收费
| 种类 | 价格 |
第一条 一元。`.split('\n');

const spaces = [
  ' ',
  '　',
  '\u00a0',
  '\u200b',
  '\t',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\r',
  '\u2028',
  '\u000b',
];
const odd = [
  '#',
  '**',
  '*',
  '“',
  '”',
  '（',
  '(',
  '）',
  ')',
  '第',
  '条',
  '一',
  '、',
  '\u0000',
  '\u0007',
  '<!--',
  '-->',
  '附件',
  '|',
  '第一条',
  '（一）',
  '第二章',
  '目录',
  '\ud800',
  '𠮷',
  '。',
];

/** One change to a text; numbers are counted round. */
const edit = fc.record({
  how: fc.constantFrom(
    '删去',
    '重复别行',
    '与下行相连',
    '断开',
    '插入',
    '插入',
    '半角括号',
    '缺括号',
  ),
  line: fc.nat(999),
  at: fc.nat(999),
  other: fc.nat(999),
  put: fc.oneof(fc.constantFrom(...spaces), fc.constantFrom(...odd)),
});

/** The statute as copyists and converters may leave it. */
const edited = fc.noBias(
  fc
    .tuple(
      fc.array(edit, { minLength: 1, maxLength: 8, size: 'max' }),
      fc.constantFrom('\n', '\n', '\n', '\r\n'),
    )
    .map(([edits, lineEnd]) => edits.reduce(change, statute).join(lineEnd)),
);

function change(lines: string[], { how, line: lineNumber, at, other, put }: Edit): string[] {
  const index = lineNumber % lines.length;
  const line = lines[index] ?? '';
  const inside = at % (line.length + 1);
  const [head, tail] = [line.slice(0, inside), line.slice(inside)];
  switch (how) {
    case '删去':
      return lines.toSpliced(index, 1);
    case '重复别行':
      return lines.toSpliced(index, 0, lines[other % lines.length] ?? '');
    case '与下行相连':
      return lines.toSpliced(index, 2, line + (lines[index + 1] ?? ''));
    case '断开':
      return lines.toSpliced(index, 1, head, tail);
    case '插入':
      return lines.with(index, head + put + tail);
    case '半角括号':
      return lines.with(index, line.replace(/（/g, '(').replace(/）/g, ')'));
    default:
      return lines.with(index, line.replace(/[（）]/, ''));
  }
}

/** What a lossless reading may leave out, taken off in another way than the parser does it. */
function visible(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->/g, (comment) =>
      comment === '<!-- INFO END -->' ? '\n' : comment.replace(/[^\n]/g, ''),
    )
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*#{1,6}/, '').replace(/\*\*([^*]+)\*\*/g, '$1'))
    .join('')
    .replace(/[\s\u00ad\u200b-\u200d\u2060]/g, '');
}

/** The seed keeps a run repeatable. */
function forEdited(numRuns: number, check: (source: string) => void): void {
  fc.assert(fc.property(edited, check), { numRuns, seed: 1 });
}

describe('一字不丢', { timeout: 60_000 }, () => {
  test('随机改动过的条例，标签、标题、正文接起来还是原文', () => {
    forEdited(1500, (source) => {
      expect(wordsIn(parseLaw(markdownLines(source)))).toBe(visible(source));
    });
  });

  test('随机改动过的条例，编号没有两个一样的，条下只有款和文字', () => {
    forEdited(500, (source) => {
      const nodes = parseLaw(markdownLines(source)).body.flatMap(withDescendants);
      const ids = nodes.map(({ id }) => id);
      const articles = nodes.filter(({ type }) => type === 'article');
      const within = articles.flatMap(({ children }) => children.map(({ type }) => type));
      expect(ids).toEqual([...new Set(ids)]);
      expect(articles.filter(({ text }) => text !== null)).toEqual([]);
      expect(within.filter((type) => type !== 'paragraph' && type !== 'text')).toEqual([]);
    });
  });
});

function withDescendants(node: LawNode): LawNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
