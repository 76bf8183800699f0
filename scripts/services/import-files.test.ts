import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importServices } from './import-services.ts';
import { readSheet } from './read-sheet.ts';
import { rowOf, type TabForTests, workbookOf } from './workbook-for-tests.ts';
import { townForEach } from './town-for-tests.ts';

const today = '2026-11-24';
const town = townForEach();

async function bring(bytes: Uint8Array | string, name = '表.csv') {
  writeFileSync(`${town.content}/${name}`, bytes);
  return importServices(`${town.content}/${name}`, { write: false, ...town, today });
}
const bringTabs = (...tabs: TabForTests[]) => bring(workbookOf(tabs), '表.xlsx');

const head = ['类别', '名称', '电话'];
const [one, two] = [
  ['热线', '甲乙', '12356'],
  ['热线', '丙丁', '12345'],
];

describe('读了哪里、没有读哪里，都说', () => {
  test('另外的工作表、隐藏的行和列', async () => {
    const { source, report, refused } = await bringTabs(
      { name: '去年', state: 'hidden', rows: [head, ['热线', '旧的', '12355']] },
      {
        name: '今年',
        before: '<cols><col min="3" max="3" hidden="1"/></cols>',
        rows: [
          rowOf(head, 1),
          rowOf(one, 2),
          rowOf(two, 3, 'hidden="1"'),
          rowOf(['热线', '戊己', '12345'], 4, 'hidden="1"'),
        ],
      },
    );
    expect(source).toBe('读的是「表.xlsx」的工作表「今年」，表头在第 1 行。');
    expect(report).toContain('除了工作表「今年」，另有 1 张没有读：「去年」（隐藏）。');
    expect(report).toContain('第 3–4 行隐藏着（或被筛选掉），没有导入：丙丁、戊己。');
    expect(report).toContain('C 列「电话」隐藏着，没有导入');
    expect(report).toContain('新增 1，');
    expect(refused).toBe(false);
  });

  test('隐藏的编号列照样认记录', async () => {
    const { report } = await bringTabs({
      name: '名单',
      before: '<cols><col min="1" max="1" hidden="1"/></cols>',
      rows: [
        ['编号', '名称'],
        ['rooms/town-hall', '换了名字的咨询室'],
      ],
    });
    expect(report).toContain('名称：示例镇心理咨询室 → 换了名字的咨询室');
  });

  test('表头上面的字、重复的表头、没有表头的列、两列说一件事', async () => {
    const { source, report } = await bring(
      [
        '全市热线名单,,,,',
        '单位：示例局,,,,',
        '类别,名称,电话,联系电话,',
        '热线,甲乙,12356,12345,备注一',
        '类别,名称,电话,联系电话,',
        '热线,丙丁,12345,,备注二',
      ].join('\n'),
    );
    expect(source).toContain('（逗号隔开），表头在第 3 行');
    expect(report).toContain('表头上面的第 1–2 行没有导入：「全市热线名单」等。');
    expect(report).toContain('第 5 行又写了一遍表头，没有当作记录。');
    expect(report).toContain('E 列没有表头，没有导入：「备注一」等 2 格。');
    expect(report).toContain('「联系电话」和前面的「电话」是同一项，没有导入');
    expect(report).toContain('新增 2，');
  });

  test('两行的表头，下面一行算数', async () => {
    const { headings, rows } = await read({
      name: '名单',
      rows: [
        ['类别', '名称', '联系方式'],
        ['', '', '电话', '地址'],
        ['热线', '甲乙', '12356', '一号'],
      ],
      after:
        '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>',
    });
    expect(headings).toEqual(['类别', '名称', '电话', '地址']);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });

  test('合并的格子伸到空行里，不成一条', async () => {
    const { rows } = await read({
      name: '名单',
      rows: [['名称', '所在县区'], ['甲乙', '滨城区'], '<row r="3"/>'],
      after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
    });
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });

  async function read(tab: TabForTests) {
    writeFileSync(`${town.content}/表.xlsx`, workbookOf([tab]));
    return readSheet(`${town.content}/表.xlsx`);
  }
});

describe('一行坏了，别的照报', () => {
  const good = '热线,丙丁,12345';
  test.each([
    ['引号在格子中间', '热线,甲"乙"丙,12356', '第 2 行：「甲"乙"丙」的引号不成对'],
    ['引号没有收尾', '"热线,甲乙,12356', '第 2 行：「"热线」有一个引号没有收尾'],
    ['多出一格', '热线,甲乙,12356,一号,二号', '第 2 行：比表头多出 2 格（「一号」、「二号」）'],
    ['出错的提示', '热线,甲乙,#REF!', '第 2 行　电话「#REF!」：是表格软件的出错提示'],
    ['不是类别的英文字', 'constructor,甲乙,12356', '第 2 行　类别「constructor」：读不懂'],
    ['只有分隔号的单子', '热线,甲乙,、', '没有号码就空着'],
    ['电话有两个意思', '热线,甲乙,3161234（办）', '怎么办：前面写上区号，如「0543-3161234」'],
  ])('%s', async (_, row, said) => {
    const { report, refused } = await bring(`类别,名称,电话\n${row}\n${good}\n`);
    expect(refused).toBe(true);
    expect(report).toContain(said);
    expect(report).toContain('＋ 新增　第 3 行　丙丁');
  });

  test('坏行下面的同上不猜', async () => {
    const { report } = await bring(`类别,名称,电话\n"热线"甲,乙,1\n同上,丙丁,12345\n${good}\n`);
    expect(report).toContain('第 3 行：写着同上，可是上面一行读不出来');
    expect(report).toContain('＋ 新增　第 4 行');
  });

  test.each([
    [
      '时间',
      '<c s="1"><v>0.35</v></c>',
      /电话「8:24」：是时间格式。怎么办：把这一列设成「文本」格式，重新写上原来的字/,
    ],
    [
      '日期',
      '<c s="2"><v>46053</v></c>',
      /电话「2026-01-31」：是日期格式。怎么办：.*重新写上原来的字/,
    ],
    ['出错', '<c t="e"><v>#N/A</v></c>', /电话「#N\/A」：是表格软件的出错提示/],
    ['划掉的', '<c s="3" t="inlineStr"><is><t>12356</t></is></c>', /电话「12356」：划了删除线/],
    ['丢了零的', '<c><v>5433161234</v></c>', /电话「5433161234」：是数字格式，前面的 0 可能丢了/],
  ])('工作簿里的%s', async (_, phone, said) => {
    const row = rowOf(['热线', '甲乙'], 2).replace('</row>', `${phone}</row>`);
    const styles =
      '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf numFmtId="20"/><xf numFmtId="14"/><xf fontId="1"/></cellXfs>';
    const { report, refused } = await bring(
      workbookOf([{ name: '名单', rows: [head, row, rowOf(two, 3)] }], { styles }),
      '表.xlsx',
    );
    expect(refused).toBe(true);
    expect(report).toMatch(said);
    expect(report).toContain('＋ 新增　第 3 行　丙丁');
  });
});

describe('「没有名称这一列」只在真没有的时候说，并说有哪些', () => {
  test.each([
    ['机构名称', '类别,机构名称\n热线,甲乙\n'],
    ['单位名称', '类别,单位名称\n热线,甲乙\n'],
    ['名 称*', '类别, 名　称 *\n热线,甲乙\n'],
    ['名称（必填）', '类别,名称（必填）\n热线,甲乙\n'],
    ['名称：', '类别：,名称：\n热线,甲乙\n'],
    ['格子里换了行', '类别,"名\n称"\n热线,甲乙\n'],
  ])('%s 就是名称', async (_, text) =>
    expect((await bring(text)).report).toContain('＋ 新增　第 2 行　甲乙'),
  );

  test.each([
    ['类别,机构,电话\n热线,甲,12356\n', '第 1 行写的是：类别、机构、电话。'],
    ['类别,机构名,办公电话\n', '是不是把「机构名」写成「名称」？'],
    ['类别,单位地址\n', '第 1 行写的是：类别、单位地址。第一行写表头'],
    ['类别,名程,电话\n', '是不是把「名程」写成「名称」？'],
    ['类别|名称|电话\n', '第 1 行写的是：类别|名称|电话。CSV 的格子要用逗号、制表符或分号隔开。'],
    ['\n\n', '是空的'],
    ['类别,"名称"x\n', '表头在第 1 行，「"名称"x」的引号不成对'],
  ])('%j', async (text, said) => {
    await expect(bring(text)).rejects.toThrow(said);
  });

  test('在后面的工作表里，就说在哪一张', async () => {
    await expect(
      bringTabs({ name: '说明', rows: [['请写全']] }, { name: '名单', rows: [head, one] }),
    ).rejects.toThrow(/工作表「说明」里没有「名称」这一列.*工作表「名单」里有：把它拖到最前面/);
  });
});
