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

/** Mulberry32: the same numbers on every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

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

function mutate(pick: (below: number) => number): string {
  const lines = [...statute];
  for (let count = pick(8); count >= 0; count--) {
    const at = pick(lines.length);
    const line = lines[at] ?? '';
    const inside = pick(line.length + 1);
    const put = (words: string): string => line.slice(0, inside) + words + line.slice(inside);
    const change = [
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, lines[pick(lines.length)] ?? ''),
      () => lines.splice(at, 2, line + (lines[at + 1] ?? '')),
      () => lines.splice(at, 1, line.slice(0, inside), line.slice(inside)),
      () => lines.splice(at, 1, put(spaces[pick(spaces.length)] ?? '')),
      () => lines.splice(at, 1, put(odd[pick(odd.length)] ?? '')),
      () => lines.splice(at, 1, line.replace(/（/g, '(').replace(/）/g, ')')),
      () => lines.splice(at, 1, line.replace(/[（）]/, '')),
    ][pick(8)];
    change?.();
  }
  return lines.join(pick(4) === 0 ? '\r\n' : '\n');
}

/** What CONTRACT leaves out of account, taken off in another way than the parser does it. */
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

describe('一字不丢', { timeout: 60_000 }, () => {
  test('随机改动过的条例，标签、标题、正文接起来还是原文', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const source = mutate(seeded(seed));
      expect(wordsIn(parseLaw(markdownLines(source))), `种子 ${seed}`).toBe(visible(source));
    }
  });

  test('随机改动过的条例，编号没有两个一样的，条下只有款和文字', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const ids = new Set<string>();
      const visit = (node: LawNode): void => {
        expect(ids.has(node.id), `种子 ${seed} ${node.id}`).toBe(false);
        ids.add(node.id);
        if (node.type === 'article') {
          expect(node.text).toBeNull();
          for (const { type } of node.children) expect(['paragraph', 'text']).toContain(type);
        }
        for (const child of node.children) visit(child);
      };
      parseLaw(markdownLines(mutate(seeded(seed)))).body.forEach(visit);
    }
  });
});
