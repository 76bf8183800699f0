import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { outline, wordsIn } from '../../src/domain/law/parse/outline-for-tests.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import type { LawNode, NodeType } from '../../src/domain/law/types.ts';
import { demoStatute } from './samples.ts';

const source = readFileSync(demoStatute, 'utf8');
const law = parseLaw(markdownLines(source));
const lines = outline(law);
const nodes = law.body.flatMap(withDescendants);

describe('示例市公园秋千管理规定：一部完整的规定', () => {
  test('标题、题注、施行日期', () => {
    expect(law.title).toBe('示例市公园秋千管理规定');
    expect(law.header.map(({ event, date }) => [event, date])).toEqual([
      ['passed', '2031-03-05'],
      ['approved', '2031-04-18'],
      ['promulgated', '2031-04-20'],
      ['effective', '2031-06-01'],
      ['amended', '2034-09-09'],
    ]);
    expect(law.effective).toBe('2031-06-01');
  });

  test('一字不少', () => {
    const visible = source.replace(/<!--[\s\S]*?-->|^\s*#+|\*\*/gm, '');
    expect(wordsIn(law)).toBe(visible.replace(/\s/g, ''));
  });

  test.each<[NodeType, number]>([
    ['part', 2],
    ['chapter', 6],
    ['section', 2],
    ['article', 42],
    ['paragraph', 51],
    ['item', 32],
    ['subitem', 9],
    ['annex', 2],
  ])('有多少 %s：%i', (type, count) => {
    expect(nodes.filter((node) => node.type === type)).toHaveLength(count);
  });

  test.each([
    ['part_1', '〔第一编〕《总　则》', ''],
    ['part_1__chp_1', '〔第一章〕《一般规定》', '1 2 3 4 5'],
    ['part_1__chp_2', '〔第二章〕《职责》', '6 7 8 9 10 10-1 10-2'],
    ['part_2', '〔第二编〕《分　则》', ''],
    ['part_2__chp_3', '〔第三章〕《秋千的设置》', ''],
    ['part_2__chp_3__sec_1', '〔第一节〕《选址》', '11 12 13 14'],
    ['part_2__chp_3__sec_2', '〔第二节〕《安装》', '15 16 17 18 19 20'],
    ['part_2__chp_4', '〔第四章〕《秋千的使用》', '21 22 23 24 26 27 28 29 30 31'],
    ['part_2__chp_5', '〔第五章〕《法律责任之外的处理》', '32 33 34 35 36 37 38'],
    ['chp_u1', '《附　　则》', '39 40 41'],
  ])('%s %s：%s', (id, words, articles) => {
    expect(lines).toContain(`${id} ${words}`);
    const children = nodes.find((node) => node.id === id)?.children ?? [];
    const numbers = children.filter(({ type }) => type === 'article').map(({ number }) => number);
    expect(numbers.join(' ')).toBe(articles);
  });

  test.each<[what: string, id: string, tree: string[]]>([
    [
      '项、目、目下的目，后面还有一款',
      'art_3',
      [
        'art_3 〔第三条〕',
        'art_3__para_1 本规定所称秋千，是指用绳索或者链条悬挂、供人坐着前后摆动的设施，包括下列种类：',
        'art_3__para_1__item_1 〔（一）〕单人秋千；',
        'art_3__para_1__item_2 〔（二）〕双人秋千：',
        'art_3__para_1__item_2__sub_1 〔1.〕并排坐的；',
        'art_3__para_1__item_2__sub_2 〔2．〕面对面坐的：',
        'art_3__para_1__item_2__sub_2__sub_1 〔①〕有靠背的；',
        'art_3__para_1__item_2__sub_2__sub_2 〔②〕没有靠背的；',
        'art_3__para_1__item_3 〔（三）〕轮椅秋千；',
        'art_3__para_1__item_4 〔（四）〕婴幼儿秋千。',
        'art_3__para_2 前款以外的摇椅、吊床，参照本规定执行。',
      ],
    ],
    [
      '半角括号、混用、缺半边',
      'art_6',
      [
        'art_6 〔第六条〕',
        'art_6__para_1 市公园主管部门负责全市秋千的监督管理，履行下列职责：',
        'art_6__para_1__item_1 〔(一)〕编制秋千布局规划；',
        'art_6__para_1__item_2 〔(二)〕组织秋千的年度检验；',
        'art_6__para_1__item_3 〔（三)〕受理投诉；',
        'art_6__para_1__item_4 〔四）〕法律、法规规定的其他职责。',
        'art_6__para_2 县(区)公园主管部门负责本辖区内秋千的日常管理。',
      ],
    ],
    [
      '以引用别条开头的款',
      'art_10',
      [
        'art_10 〔第十条〕',
        'art_10__para_1 任何人发现秋千损坏，都可以告知公园管理单位。',
        'art_10__para_2 第九条规定的学校发现秋千损坏的，应当立即停止活动。',
      ],
    ],
    ['删去的一条', 'art_10-2', ['art_10-2 〔第十条之二〕', 'art_10-2__para_1 （删去）']],
    [
      '一条里两个列举',
      'art_11',
      [
        'art_11 〔第十一条〕',
        'art_11__para_1 设置秋千，应当避开下列地点：',
        'art_11__para_1__item_1 〔（一）〕高压线下方；',
        'art_11__para_1__item_2 〔（二）〕水边五米以内；',
        'art_11__para_1__item_3 〔（三）〕陡坡、落石等危险地段。',
        'art_11__para_2 设置秋千，应当优先选择下列地点：',
        'art_11__para_2__item_1 〔（一）〕有树荫的平地；',
        'art_11__para_2__item_2 〔（二）〕便于看护的地方。',
      ],
    ],
    [
      '条号后面没有空格',
      'art_13',
      ['art_13 〔第十三条〕', 'art_13__para_1 规划秋千，应当听取附近居民的意见。'],
    ],
    [
      '「一、」的项',
      'art_14',
      [
        'art_14 〔第十四条〕',
        'art_14__para_1 秋千的数量按照公园面积确定：',
        'art_14__para_1__item_1 〔一、〕不足一公顷的，至少一架；',
        'art_14__para_1__item_2 〔二、〕一公顷以上不足五公顷的，至少三架；',
        'art_14__para_1__item_3 〔三、〕五公顷以上的，至少六架，其中轮椅秋千不少于一架。',
      ],
    ],
    [
      '粘在一行的项',
      'art_15',
      [
        'art_15 〔第十五条〕',
        'art_15__para_1 秋千应当符合国家标准。没有国家标准的，应当符合下列要求：',
        'art_15__para_1__item_1 〔（一）〕绳索不打结；',
        'art_15__para_1__item_2 〔（二）〕座板不开裂；',
        'art_15__para_1__item_3 〔（三）〕螺栓不外露。',
      ],
    ],
    [
      '粘在一行的条',
      'art_18',
      ['art_18 〔第十八条〕', 'art_18__para_1 验收合格的，方可开放；验收不合格的，应当整改。'],
    ],
    [
      '插在两项当中的一段',
      'art_20',
      [
        'art_20 〔第二十条〕',
        'art_20__para_1 秋千应当在显著位置标明下列事项：',
        'art_20__para_1__item_1 〔（一）〕适用的年龄和体重；',
        'art_20__para_1__item_2 〔（二）〕检验日期；',
        'art_20__para_1__item_3 〔（三）〕责任人和联系电话。',
        'art_20__para_1__item_3__text_1 标识损坏的，应当及时更换；',
        'art_20__para_1__item_4 〔（四）〕投诉电话。',
      ],
    ],
    [
      '条里的表和注',
      'art_26',
      [
        'art_26 〔第二十六条〕',
        'art_26__para_1 秋千收费的，标准由市价格主管部门规定。',
        'art_26__text_1 | 种类 | 每次 |',
        'art_26__text_2 | --- | --- |',
        'art_26__text_3 | 单人 | 免费 |',
        'art_26__text_4 注：轮椅秋千一律免费。',
      ],
    ],
    [
      '条号单独一行',
      'art_28',
      [
        'art_28 〔第二十八条〕',
        'art_28__para_1 公园管理单位应当每日开放前检查秋千。',
        'art_28__para_2 检查记录',
        'art_28__para_3 应当公开。',
      ],
    ],
    [
      '附件，有表，有自己的条',
      'annex_1',
      [
        'annex_1 〔附件1：〕《秋千检验表》',
        'annex_1__text_1 | 部位 | 要求 | 结果 |',
        'annex_1__text_2 | --- | --- | --- |',
        'annex_1__text_3 | 绳索 | 不打结 | |',
        'annex_1__text_4 第一条　检验每年一次。',
      ],
    ],
    ['没有名称的附件', 'annex_2', ['annex_2 〔附件二〕', 'annex_2__text_1 座板图']],
  ])('%s：%s', (_, id, tree) => {
    const node = nodes.find((one) => one.id === id);
    expect(outline({ body: node ? [node] : [] })).toEqual(tree);
  });

  test('目录和署名按原样留在原处', () => {
    expect(lines.slice(0, 3)).toEqual([
      'text_1 目　录',
      'text_2 第一编　总则……1',
      'text_3 第一章　一般规定……1',
    ]);
    expect(lines).toContain('chp_u1__text_1 示例市人民代表大会常务委员会');
    expect(lines).toContain('chp_u1__text_2 2031年4月20日');
  });

  test('报告哪几行', () => {
    const printed = source.split('\n');
    const reports = law.problems.map(({ code, line }) => [printed[line - 1]?.slice(0, 9), code]);
    expect(reports).toEqual([
      ['第十七条　安装完成', 'several-articles-on-a-line'],
      ['标识损坏的，应当及', 'stray-paragraph'],
      ['不抱人；', 'stray-paragraph'],
      ['（四）夜间二十二时', 'item-gap'],
      ['第二十六条　秋千收', 'article-gap'],
      ['| 种类 | 每次', 'stray-paragraph'],
      ['| --- | -', 'stray-paragraph'],
      ['| 单人 | 免费', 'stray-paragraph'],
      ['注：轮椅秋千一律免', 'stray-paragraph'],
      ['检查记录', 'sentence-broken'],
      ['法律责任', 'heading-suspected'],
      ['示例市人民代表大会', 'heading-suspected'],
      ['2031年4月20', 'stray-paragraph'],
    ]);
  });
});

function withDescendants(node: LawNode): LawNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}
