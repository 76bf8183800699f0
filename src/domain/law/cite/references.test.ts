import { describe, expect, test } from 'vitest';
import { lawIndex } from '../law-index.ts';
import { linkLaw } from '../view/links.ts';
import { markdownLines } from '../parse/markdown-lines.ts';
import { parseLaw } from '../parse/parse.ts';
import { referencesIn } from './references.ts';

const held = new Map([
  ['中华人民共和国精神卫生法', 'mental-health-law'],
  ['示例市公园长椅管理规定', 'demo'],
]);

const law = parseLaw(
  markdownLines(`# 示例规定

第一章　总则

第一条　甲。

第二条　乙一：

（一）甲项；

（二）乙项：

1.甲目；

2.乙目。

乙二。

乙三。

第二章　分则

第三条　丙一。

丙二。

第三条之一　丁。

第四条　戊。

附件一：表`),
);
const index = lawIndex(law);

/** A text as if it stood in the second 款 of 第三条. */
function linked(text: string): string[] {
  const place = index.get('art_3__para_2');
  if (!place) throw new Error('示例里没有第三条第二款');
  return referencesIn(text, place, index, held).map(({ start, end, law: other, target, count }) =>
    `${text.slice(start, end)} → ${other ? `${other} ` : ''}${target ?? ''}${count > 1 ? ` ×${count}` : ''}`.trim(),
  );
}

describe('条文里的引用', () => {
  test.each([
    ['依照本规定第二条第一款第二项执行', ['本规定第二条第一款第二项 → art_2__para_1__item_2']],
    ['依照第二条第（一）项规定', ['第二条第（一）项 → art_2__para_1__item_1']],
    [
      '有第二条第一款第一项、第二项规定情形的',
      ['第二条第一款第一项 → art_2__para_1__item_1', '第二项 → art_2__para_1__item_2'],
    ],
    ['第二条第二项第2目', ['第二条第二项第2目 → art_2__para_1__item_2__sub_2']],
    ['第二条第一款、第三款规定', ['第二条第一款 → art_2__para_1', '第三款 → art_2__para_3']],
    ['本规定第一条至第二条的规定', ['本规定第一条 → art_1', '第二条 → art_2']],
    ['第三条之一规定的', ['第三条之一 → art_3-1']],
    ['前款规定的内容', ['前款 → art_3__para_1']],
    ['前条第三款', ['前条第三款 → art_2__para_3']],
    ['前两条规定', ['前两条 → art_1 ×2']],
    ['本条第一款规定', ['本条第一款 → art_3__para_1']],
    ['第一款规定的人员', ['第一款 → art_3__para_1']],
    ['依照本规定第一章的规定', ['本规定第一章 → chp_1']],
    ['式样见附件一', ['附件一 → annex_1']],
    [
      '依照《中华人民共和国精神卫生法》第二十三条第四款',
      ['《中华人民共和国精神卫生法》第二十三条第四款 → mental-health-law art_23__para_4'],
    ],
    ['依照精神卫生法第二十三条处理', ['第二十三条 → mental-health-law art_23']],
    ['适用《精神卫生法》', ['《精神卫生法》 → mental-health-law']],
  ])('「%s」', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test.each([
    ['这是第二条路', '不是条文'],
    ['第一项工作', '不是项'],
    ['本规定第九十九条', '没有这一条'],
    ['前三款规定', '前面没有三款'],
    ['依照《中华人民共和国刑法》第二条、第三条处罚', '没有收录的法'],
    ['依照治安管理处罚法第二条的规定', '没有收录的法，没有书名号'],
    ['违反第四十八第一款的规定', '原文漏了「条」，不替它猜'],
    ['将“第二条”修改为', '引号里是别人的话'],
    ['本条规定的', '就是这一条'],
  ])('「%s」不加链接：%s', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('定义的词', () => {
  const text = `# 示例规定

第一条　本规定所称长椅，是指供人就座的座具。

本规定所称长椅管理单位（以下简称“管理单位”），是指养护的单位。

第二条　管理单位修长椅，长椅要牢。

第三条　前款以外的事项。本规定所称“以上”包括本数。

第四条　以上都要做。`;
  const { links, index: places } = linkLaw(parseLaw(markdownLines(text)), held);
  const said = (id: string) =>
    (links.get(id) ?? []).map(
      ({ start, end, target }) => `${places.get(id)?.node.text?.slice(start, end)} → ${target}`,
    );

  test('每一条里第一次出现时，指到定义它的那一款', () => {
    expect(said('art_2__para_1')).toEqual(['管理单位 → art_1__para_2', '长椅 → art_1__para_1']);
  });
  test('定义它的那一款里不指自己', () => {
    expect(said('art_1__para_1')).toEqual([]);
  });
  test('「以上」包括本数，是计数的规则，不是词', () => {
    expect(said('art_4__para_1')).toEqual([]);
  });
});

test('谁引用本条', () => {
  const { citedBy } = linkLaw(
    parseLaw(markdownLines('第一条　甲。\n\n第二条　依照第一条。\n\n第三条　依照第一条和第二条。')),
    held,
  );
  expect(citedBy.get('art_1')).toEqual(['art_2', 'art_3']);
  expect(citedBy.get('art_2')).toEqual(['art_3']);
});
