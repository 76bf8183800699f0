import { describe, expect, test } from 'vitest';
import { Line } from './line.ts';
import type { OpenList } from './lists.ts';
import { outlookOf } from './outlook.ts';
import { type Open, placementOf } from './placement.ts';
import { unitsOf } from './units.ts';

const nothing: Open = { article: false, paragraph: null, lists: [], counted: 0 };
/** An article with one paragraph of these words. */
const under = (text: string | null, ...lists: OpenList[]): Open => ({
  article: true,
  paragraph: { text },
  lists,
  counted: 0,
});
const list = (style: OpenList['style'], number: number, text = '甲；'): OpenList => ({
  style,
  number,
  node: { text },
});

/** Where the line that is marked with → goes, and what is said of it. */
function place(open: Open, ...texts: string[]): string {
  const at = texts.findIndex((text) => text.startsWith('→'));
  const lines = texts.map((text, index) => ({ line: index, text: text.replace('→', ''), mark: 0 }));
  const { units } = unitsOf(lines.map((line) => new Line(line)));
  const index = units.findIndex(({ line, kind }) => line === at && kind !== 'article');
  const unit = units[index];
  if (unit?.kind !== 'plain' && unit?.kind !== 'list' && unit?.kind !== 'preface')
    throw new Error(`「${texts[at]}」没有字要放`);
  const { to, problem } = placementOf(unit, index, open, outlookOf(units));
  return problem ? `${to} ${problem}` : to;
}

describe('没有序号的一段放在哪里', () => {
  test.each<[string, Open, string[], string]>([
    ['条里的一段', under('甲。'), ['第一条 甲。', '→乙。'], 'paragraph'],
    ['条号后面的字', under(null), ['→第一条 甲。'], 'paragraph'],
    ['条号后面的字，像名称也是款', under(null), ['→第一条 法律责任', '第二条 乙。'], 'paragraph'],
    ['没有条的文件', nothing, ['一、甲。', '→乙。'], 'container'],
    [
      '章下面、条前面',
      nothing,
      ['第一章 总则', '→甲。', '第一条 乙。'],
      'container stray-paragraph',
    ],
    [
      '名称，后面是条',
      under('甲。'),
      ['第一条 甲。', '→法律责任', '第二条 乙。'],
      'container heading-suspected',
    ],
    [
      '名称，后面是一段',
      under('甲。'),
      ['第一条 甲。', '→法律责任', '乙。', '第二条 丙。'],
      'paragraph sentence-broken',
    ],
    [
      '「总则」，后面不管是什么',
      under('甲。'),
      ['第一条 甲。', '→总则', '乙。', '第二条 丙。'],
      'container heading-suspected',
    ],
    [
      '末条之后的署名，后面是日期',
      under('甲。'),
      ['第一条 甲。', '→某市人民政府', '2020年1月1日'],
      'container heading-suspected',
    ],
    [
      '末条之后的表名，后面是注',
      under('甲。'),
      ['第一条 甲。', '→税率表一', '注：乙。'],
      'container heading-suspected',
    ],
    ['日期', under('甲。'), ['第一条 甲。', '→2020年1月1日'], 'container stray-paragraph'],
    [
      '忘了句号的规定',
      under('甲。'),
      ['第一条 甲。', '→由市人民政府制定', '第二条 乙。'],
      'paragraph',
    ],
    [
      '表格的一行',
      under('如下：'),
      ['第一条 如下：', '→| 长椅 | 1元 |'],
      'article stray-paragraph',
    ],
    ['表后的注', under('如下：'), ['第一条 如下：', '→注：不含税。'], 'article stray-paragraph'],
    [
      '停在顿号，后面还有一段',
      under(null),
      ['→第一条 制定、修改、', '解释条例，适用本法。'],
      'paragraph sentence-broken',
    ],
    [
      '停在字上，后面还有一段',
      under(null),
      ['→第一条 市人大及其常务', '委员会制定条例。'],
      'paragraph sentence-broken',
    ],
    ['停在顿号，后面是项', under(null), ['→第一条 制定、', '（一）甲。'], 'paragraph'],
    [
      '断句的后一半，像名称也是款',
      under('制定、'),
      ['第一条 制定、', '→解释', '第二条 乙。'],
      'paragraph',
    ],
    [
      '插在两项当中',
      under('有：', list('paren', 1)),
      ['第一条 有：', '（一）甲；', '→乙；', '（二）丙。'],
      'item stray-paragraph',
    ],
    [
      '列举完了的一段',
      under('有：', list('paren', 2)),
      ['第一条 有：', '（一）甲；', '（二）乙。', '→丙。'],
      'paragraph',
    ],
    ['序言', nothing, ['→自古以来。', '第一条 甲。'], 'container'],
    ['条前面的名称', nothing, ['→某某规定', '第一条 甲。'], 'container heading-suspected'],
  ])('%s', (_, open, lines, expected) => {
    expect(place(open, ...lines)).toBe(expected);
  });
});

describe('有序号的一行放在哪里', () => {
  test.each<[string, Open, string[], string]>([
    ['（一）', under('有：'), ['第一条 有：', '→（一）甲；'], 'list'],
    ['（二），前面没有（一）', under('有：'), ['第一条 有：', '→（二）甲；'], 'list item-gap'],
    ['接着的（二）', under('有：', list('paren', 1)), ['第一条 有：', '→（二）乙；'], 'list'],
    [
      '跳到（四）',
      under('有：', list('paren', 1)),
      ['第一条 有：', '→（四）乙；'],
      'list item-gap',
    ],
    [
      '又一个（一）',
      under('有：', list('paren', 2)),
      ['第一条 有：', '→（一）丙；'],
      'list item-gap',
    ],
    ['缺半边括号，轮到', under('有：', list('paren', 1)), ['第一条 有：', '→二）乙；'], 'list'],
    [
      '缺半边括号，轮不到',
      under('有：', list('paren', 1)),
      ['第一条 有：', '→三）乙；'],
      'paragraph',
    ],
    ['缺半边括号，冒号后面的第一个', under('有：'), ['第一条 有：', '→一）甲；'], 'list'],
    ['缺半边括号，没有冒号', under('甲。'), ['第一条 甲。', '→一）乙；'], 'paragraph'],
    ['「一、」，冒号后面', under('应当：'), ['第一条 应当：', '→一、甲；'], 'list'],
    [
      '「一、」，没有冒号，也没有「二、」',
      under('甲。'),
      ['第一条 甲。', '→一、乙。'],
      'paragraph',
    ],
    ['「一、」，后面有「二、」', under('甲。'), ['第一条 甲。', '→一、乙。', '二、丙。'], 'list'],
    ['条号后面的「一、」', under(null), ['→第一条 一、甲。'], 'list'],
    ['没有条的文件里的「三、」', nothing, ['→三、甲。'], 'list item-gap'],
    ['1.，项下', under('有：', list('paren', 1)), ['第一条 有：', '（一）甲', '→1.乙'], 'list'],
    ['1.，款下，冒号后面', under('收费：'), ['第一条 收费：', '→1.一元'], 'list'],
    ['1.，款下，没有冒号', under('甲。'), ['第一条 甲。', '→1.一元。'], 'paragraph'],
    ['2.，款下，不从 1 开始', under('收费：'), ['第一条 收费：', '→2.一元。'], 'paragraph'],
    ['4.，接着 1.', under('有：', list('arabic', 1)), ['第一条 有：', '→4.乙。'], 'list item-gap'],
    ['9.，跳得太远', under('有：', list('arabic', 1)), ['第一条 有：', '→9.乙。'], 'paragraph'],
    [
      '章下面、条前面的项',
      nothing,
      ['第一章 总则', '→（一）甲；', '第一条 乙。'],
      'container stray-paragraph',
    ],
  ])('%s', (_, open, lines, expected) => {
    expect(place(open, ...lines)).toBe(expected);
  });
});
