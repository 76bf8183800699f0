import { describe, expect, test } from 'vitest';
import { lawIndex } from '../law-index.ts';
import { markdownLines } from '../parse/markdown-lines.ts';
import { parseLaw } from '../parse/parse.ts';
import { parseNumeral } from '../numerals.ts';
import { parseCitation } from './citation.ts';
import { pointersIn } from './pointers.ts';
import { referencesIn } from './references.ts';

const held = new Map([['示例市公园长椅管理规定', 'demo']]);

const index = lawIndex(
  parseLaw(
    markdownLines(`# 示例规定

第一条　有下列情形之一的，罚款：

（一）损坏；

（二）涂污；

（三）搬走。

有前款情形，并有下列情节之一的，从重：

（一）再犯；

（二）拒不改正；

（三）夜间；

（四）聚众。

还有一款。

第二条　只有一款。

第三条　先说一句。

有下列情形的，除外：

（一）甲；

（二）乙；

（三）丙。

第四条　丁。

第五条　戊。`),
  ),
);

/** Pieces in any order: whatever a drafter may write. */
function scrambled(seed: number): string {
  let state = seed;
  const pick = <T>(from: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return from[Math.floor(state / 65536) % from.length] as T;
  };
  const number = () => pick(['一', '二', '三', '四', '五', '（一）', '（三）', '九']);
  const pieces = Array.from({ length: 1 + (seed % 9) }, () => {
    const list = `${pick(['第', '第', '', '前', '本'])}${number()}${pick(['、', '和', '至', '或者', ''])}${pick(['第', ''])}${number()}`;
    return `${pick([list, `第${number()}`])}${pick(['条', '款', '项', '目', '章'])}${pick(['', '、', '和', '的', '，长椅'])}`;
  });
  return `${pick(['依照', '本规定', '前款', '《别的法》', '刑法', ''])}${pieces.join('')}规定的`;
}

test('怎么写都一样：不重叠、不出界，字面上最后一个号码就是指到的号码', () => {
  let links = 0;
  for (let seed = 1; seed <= 4000; seed++) {
    const text = scrambled(seed);
    const place = index.get(seed % 2 ? 'art_1__para_2' : 'art_4__para_1');
    if (!place) throw new Error('示例里没有这一款');
    let from = 0;
    for (const { start, end, target } of referencesIn(text, place, index, held)) {
      expect(start, text).toBeGreaterThanOrEqual(from);
      expect(end, text).toBeGreaterThan(start);
      from = end;
      const words = text.slice(start, end);
      if (/^(?:前|本)[^第（]*$/.test(words) || target === null) continue;
      const printed = [...words.matchAll(/[一二三四五九]/g)].at(-1)?.[0] ?? '';
      expect(target.split('_').at(-1), `${text} ${words}`).toBe(String(parseNumeral(printed)));
      expect(index.has(target), text).toBe(true);
      links += 1;
    }
    expect(from, text).toBeLessThanOrEqual(text.length);
  }
  expect(links).toBeGreaterThan(1000);
});

test('号码排成一串却没有单位：时间随长度增长', () => {
  const text = '第一、'.repeat(20_000);
  const start = performance.now();
  expect(pointersIn(text)).toEqual([]);
  expect(parseCitation(text)).toBeNull();
  expect(performance.now() - start).toBeLessThan(2000);
});

/** The links of a text that stands at `id`, each as its own words and its target. */
function linked(text: string, id: string): string[] {
  const place = index.get(id);
  if (!place) throw new Error(`示例里没有 ${id}`);
  return referencesIn(text, place, index, held).map(
    ({ start, end, law, target }) =>
      `${text.slice(start, end)} → ${law ? `${law} ` : ''}${target ?? ''}`,
  );
}

describe('一串号码，各指各的', () => {
  test.each<[string, string, string[]]>([
    [
      '有前款第（一）、（三）项情形的',
      'art_1__para_2',
      ['前款第（一） → art_1__para_1__item_1', '（三）项 → art_1__para_1__item_3'],
    ],
    [
      '依照第一条第一、二项处罚的',
      'art_2__para_1',
      ['第一条第一 → art_1__para_1__item_1', '二项 → art_1__para_1__item_2'],
    ],
    [
      '依照第一条第二款第一、二、四项处罚的',
      'art_2__para_1',
      [
        '第一条第二款第一 → art_1__para_2__item_1',
        '二 → art_1__para_2__item_2',
        '四项 → art_1__para_2__item_4',
      ],
    ],
    ['违反第一、三、五条规定', 'art_2__para_1', ['第一 → art_1', '三 → art_3', '五条 → art_5']],
    ['违反本规定第一、三条', 'art_2__para_1', ['本规定第一 → art_1', '三条 → art_3']],
    [
      '又有第一条第一款第（一）、第（三）项情形的',
      'art_3__para_1',
      ['第一条第一款第（一） → art_1__para_1__item_1', '第（三）项 → art_1__para_1__item_3'],
    ],
    [
      '第一条第一款第（一）（三）项规定的',
      'art_3__para_1',
      ['第一条第一款第（一） → art_1__para_1__item_1', '（三）项 → art_1__para_1__item_3'],
    ],
    [
      '第一条第一款第二、三项和第二款规定的',
      'art_3__para_1',
      [
        '第一条第一款第二 → art_1__para_1__item_2',
        '三项 → art_1__para_1__item_3',
        '第二款 → art_1__para_2',
      ],
    ],
    ['本条第一、三款规定的', 'art_1__para_2', ['本条第一 → art_1__para_1', '三款 → art_1__para_3']],
    [
      '第一条第一或者第三款规定的',
      'art_2__para_1',
      ['第一条第一 → art_1__para_1', '第三款 → art_1__para_3'],
    ],
    [
      '第一条第一至三款、第三条规定的',
      'art_2__para_1',
      ['第一条第一 → art_1__para_1', '三款 → art_1__para_3', '第三条 → art_3'],
    ],
    [
      '第三、五条和第一条第二款',
      'art_2__para_1',
      ['第三 → art_3', '五条 → art_5', '第一条第二款 → art_1__para_2'],
    ],
    [
      '第一条第一款第一项第二项规定的',
      'art_2__para_1',
      ['第一条第一款第一项 → art_1__para_1__item_1', '第二项 → art_1__para_1__item_2'],
    ],
    [
      '第三条第一、三项',
      'art_2__para_1',
      ['第三条第一 → art_3__para_2__item_1', '三项 → art_3__para_2__item_3'],
    ],
    [
      '《示例市公园长椅管理规定》第十、十一条',
      'art_2__para_1',
      ['《示例市公园长椅管理规定》第十 → demo art_10', '十一条 → demo art_11'],
    ],
    [
      '《示例市公园长椅管理规定》第十条第一、三项',
      'art_2__para_1',
      [
        '《示例市公园长椅管理规定》第十条第一 → demo art_10__para_1__item_1',
        '三项 → demo art_10__para_1__item_3',
      ],
    ],
  ])('「%s」在 %s', (text, id, expected) => {
    expect(linked(text, id)).toEqual(expected);
  });

  test.each<[string, string, string[], string]>([
    [
      '第一条第一款第一、四项',
      'art_2__para_1',
      ['第一条第一款第一 → art_1__para_1__item_1'],
      '第一款没有第四项，不指到第二款的第四项',
    ],
    [
      '第一条第九、三项',
      'art_2__para_1',
      ['第一条 → art_1', '三项 → art_1__para_1__item_3'],
      '没有第九项，第三项照样指',
    ],
    ['第一条第四项', 'art_2__para_1', ['第一条 → art_1'], '没有写款，是第一款的，第一款没有第四项'],
    ['有前款第四项情形的', 'art_1__para_2', ['前款 → art_1__para_1'], '前款没有第四项'],
    ['违反第三、九条规定', 'art_2__para_1', ['第三 → art_3'], '没有第九条'],
    ['《别的法》第一、三条', 'art_2__para_1', [], '没有收录的法'],
    ['依照治安管理处罚法第一、三条的规定', 'art_2__para_1', [], '没有收录的法，没有书名号'],
    ['第一、二审案件', 'art_2__para_1', [], '不是条文'],
    ['第一、三条路', 'art_2__para_1', [], '是路'],
    ['三、五条长椅的规定', 'art_2__para_1', [], '是数目'],
    ['第一、二项目', 'art_2__para_1', [], '是项目'],
    ['将“第一、三条”修改为', 'art_2__para_1', [], '引号里是别人的话'],
  ])('「%s」在 %s：%s', (text, id, expected) => {
    expect(linked(text, id)).toEqual(expected);
  });
});
