import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { otherSheets, readXlsx } from './read-xlsx.ts';
import { rowOf, type TabForTests, workbookOf } from './workbook-for-tests.ts';

const list: TabForTests = { name: '名单', rows: [['名称'], ['甲']] };
const guide: TabForTests = { name: '填表说明', rows: [['请写全']] };
const read = (bytes: Uint8Array) => readXlsx(bytes, '表.xlsx');
const words = (bytes: Uint8Array) =>
  read(bytes).rows.map(({ cells }) => cells.map(({ text }) => text));
const cell = (xml: string, by = {}) =>
  read(workbookOf([{ ...list, rows: [`<row>${xml}</row>`] }], by)).rows[0]?.cells[0];

describe('读哪一张：照标签的次序，第一张看得见的', () => {
  test.each<[string, TabForTests[], string, string | null]>([
    ['只有一张', [list], '名单', null],
    [
      '文件名和次序不一样',
      [
        { ...list, part: 'xl/worksheets/sheet9.xml' },
        { ...guide, part: 'xl/worksheets/sheet1.xml' },
      ],
      '名单',
      '「填表说明」',
    ],
    ['前面一张隐藏', [{ ...guide, state: 'hidden' }, list], '名单', '「填表说明」（隐藏）'],
    [
      '前面一张深度隐藏',
      [{ ...guide, state: 'veryHidden' }, list],
      '名单',
      '「填表说明」（深度隐藏）',
    ],
    ['前面一张是图表', [{ ...guide, type: 'chartsheet' }, list], '名单', '「填表说明」（图表）'],
    [
      '隐藏的图表',
      [list, { ...guide, type: 'chartsheet', state: 'hidden' }],
      '名单',
      '「填表说明」（隐藏、图表）',
    ],
    ['写明看得见', [{ ...list, state: 'visible' }, guide], '名单', '「填表说明」'],
    ['名字里有 & 和引号', [{ ...list, name: '名单"&"' }], '名单"&"', null],
  ])('%s', (_, tabs, name, others) => {
    const grid = read(workbookOf(tabs));
    expect(grid.source).toBe(`「表.xlsx」的工作表「${name}」`);
    expect(grid.rows.map(({ cells }) => cells[0]?.text)).toEqual(['名称', '甲']);
    if (others === null) expect(grid.notes).toEqual([]);
    else expect(grid.notes.join()).toContain(others);
  });

  test('都隐藏着，就说怎么办', () => {
    expect(() => read(workbookOf([{ ...list, state: 'hidden' }]))).toThrow(
      /没有看得见的工作表.*取消隐藏/,
    );
  });
});

describe('各种程序写的都读得到', () => {
  const shared = {
    ...list,
    rows: [
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      '<row r="2"><c r="A2" t="s"><v>1</v></c></row>',
    ],
  };
  const strings = ['名称', '甲'];
  test.each<[string, TabForTests, Parameters<typeof workbookOf>[1]]>([
    ['sheet.xml', { ...list, part: 'xl/worksheets/sheet.xml' }, {}],
    [
      '别的文件夹、别的名字',
      { ...list, part: 'data/名单 1.xml', target: '/data/%E5%90%8D%E5%8D%95%201.xml' },
      {},
    ],
    ['相对的地址', { ...list, target: 'worksheets/sheet1.xml' }, {}],
    ['带 .. 的地址', { ...list, part: 'sheets/a.xml', target: '../sheets/./a.xml' }, {}],
    ['主部件不叫 workbook.xml', list, { main: 'xl/book2.xml' }],
    ['主部件在最外面', { ...list, target: 'xl/worksheets/sheet1.xml' }, { main: 'book.xml' }],
    ['严格的 OOXML', shared, { strict: true, strings }],
    ['每个标签都有前缀', shared, { prefix: 'x', strings }],
    ['字符串在别处', shared, { strings, stringsPart: 'xl/shared/strings7.xml' }],
    [
      '部件名大小写不一',
      shared,
      { strings, rename: (name) => name.replace('sharedStrings', 'SharedStrings') },
    ],
    ['文件夹之间写 \\', shared, { strings, rename: (name) => name.replaceAll('/', '\\') }],
    ['不压缩', shared, { strings, level: 0 }],
    [
      '不写行号和格子号',
      {
        ...list,
        rows: [
          '<row><c t="inlineStr"><is><t>名称</t></is></c></row>',
          '<row><c t="inlineStr"><is><t>甲</t></is></c></row>',
        ],
      },
      {},
    ],
    [
      '单引号、注释、CDATA',
      {
        ...list,
        rows: [
          "<row r='1'><!-- <c/> --><c r='A1' t='inlineStr'><is><t><![CDATA[名]]>称</t></is></c></row>",
          rowOf(['甲'], 2),
        ],
      },
      {},
    ],
  ])('%s', (_, tab, by) => expect(words(workbookOf([tab], by))).toEqual([['名称'], ['甲']]));
});

describe('格子里看得见的字', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[$-804]aaaa"/><numFmt numFmtId="166" formatCode="0&quot;d&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/><numFmt numFmtId="168" formatCode="[Red]General"/></numFmts>' +
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
    '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="31"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
  test.each([
    ['数', '<c><v>5431234567</v></c>', '5431234567', 'number'],
    ['科学计数法', '<c><v>5.43E9</v></c>', '5430000000', 'number'],
    ['日期', '<c s="1"><v>46053</v></c>', '2026-01-31', 'date'],
    ['自己写的日期格式', '<c s="4"><v>46053</v></c>', '2026-01-31', 'date'],
    ['星期几', '<c s="5"><v>46053</v></c>', '2026-01-31', 'date'],
    ['中文 Excel 的日期', '<c s="9"><v>46053</v></c>', '2026-01-31', 'date'],
    ['时间', '<c s="2"><v>0.3541666666666667</v></c>', '8:30', 'time'],
    ['时长', '<c s="7"><v>0.5</v></c>', '12:00', 'time'],
    ['日期和时间', '<c s="3"><v>46053.5</v></c>', '2026-01-31 12:00', 'date'],
    ['格式里的字不是日期', '<c s="6"><v>3</v></c>', '3', 'number'],
    ['颜色不是日期', '<c s="8"><v>3</v></c>', '3', 'number'],
    ['ISO 日期', '<c t="d"><v>2026-01-31T00:00:00</v></c>', '2026-01-31', 'date'],
    ['真假', '<c t="b"><v>1</v></c>', 'TRUE', 'text'],
    ['出错', '<c t="e"><v>#N/A</v></c>', '#N/A', 'error'],
    ['公式', '<c><f>1+1</f><v>2</v></c>', '2', 'formula'],
    ['公式得出的字', '<c t="str"><f>A1</f><v>甲</v></c>', '甲', 'formula'],
    ['共用的公式', '<c><f t="shared" si="0"/><v>2</v></c>', '2', 'formula'],
    [
      '几段字',
      '<c t="inlineStr"><is><r><t>0543-</t></r><r><rPr><b/></rPr><t>316</t></r></is></c>',
      '0543-316',
      'text',
    ],
    [
      '注音不算字',
      '<c t="inlineStr"><is><t>滨州</t><rPh sb="0" eb="2"><t>binzhou</t></rPh></is></c>',
      '滨州',
      'text',
    ],
    [
      '写成 _x000D_ 的换行',
      '<c t="inlineStr"><is><t>甲_x000A_乙_x005F_x000D_</t></is></c>',
      '甲\n乙_x000D_',
      'text',
    ],
    ['字写成的数', '<c t="inlineStr"><is><t>0543</t></is></c>', '0543', 'text'],
    [
      '转义的字',
      '<c t="inlineStr"><is><t>&lt;甲&#20057;&#x4e19;&gt;&amp;</t></is></c>',
      '<甲乙丙>&',
      'text',
    ],
  ])('%s', (_, xml, text, kind) => expect(cell(xml, { styles })).toMatchObject({ text, kind }));

  test('没有字的公式是空格', () => {
    expect(cell('<c t="str"><f>A1</f><v></v></c>')).toBeUndefined();
  });

  test.each([
    ['整格', '<c s="10"><v>3</v></c>', true],
    ['写明没有', '<c s="11"><v>3</v></c>', undefined],
    [
      '其中几个字',
      '<c t="inlineStr"><is><r><t>甲</t></r><r><rPr><strike/></rPr><t>乙</t></r></is></c>',
      true,
    ],
    [
      '空格划了不算',
      '<c t="inlineStr"><is><r><t>甲</t></r><r><rPr><strike/></rPr><t> </t></r></is></c>',
      undefined,
    ],
  ])('删除线：%s', (_, xml, struck) => expect(cell(xml, { styles })?.struck).toBe(struck));

  test('从 1904 年数的日期', () => {
    const by = { styles, workbookPr: '<workbookPr date1904="1"/>' };
    expect(cell('<c s="1"><v>44591</v></c>', by)?.text).toBe('2026-01-31');
  });
});

test('隐藏的行和列', () => {
  const tab = {
    ...list,
    before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>',
    rows: [
      rowOf(['名称'], 1),
      rowOf(['甲'], 2, 'hidden="1"'),
      rowOf(['乙'], 3, 'hidden="true"'),
      rowOf(['丙'], 4, 'ht="0" customHeight="1"'),
      rowOf(['丁'], 5, 'hidden="0"'),
    ],
  };
  const { rows, hiddenColumns } = read(workbookOf([tab]));
  expect(rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([2, 3, 4]);
  expect([...hiddenColumns]).toEqual([1, 2, 4]);
  const folded = { ...tab, before: '<sheetFormatPr zeroHeight="1"/>' };
  expect(read(workbookOf([folded])).rows.filter(({ hidden }) => hidden)).toHaveLength(4);
});

test('合并的格子和公式来自同一张', () => {
  const tab = {
    ...list,
    rows: [['名称', '县'], ['甲', '滨城区'], ['乙'], ['丙']],
    after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
  };
  const other = {
    ...guide,
    rows: ['<row r="2"><c r="A2"><f>1</f><v>1</v></c></row>'],
    after: '<mergeCells><mergeCell ref="A1:A4"/></mergeCells>',
    part: 'xl/worksheets/sheet0.xml',
  };
  const { rows } = read(workbookOf([tab, other]));
  expect(rows.map(({ cells }) => cells.map(({ text, from }) => `${text}${from ?? ''}`))).toEqual([
    ['名称', '县'],
    ['甲', '滨城区'],
    ['乙', '滨城区merged'],
    ['丙'],
  ]);
});

describe('坏的、大得不像话的：一句话', () => {
  const whole = workbookOf([list]);
  const crash = Uint8Array.from(whole);
  crash.fill(0xff, 40, 120);
  const huge = zipSync({
    'xl/workbook.xml': new Uint8Array(70 * 1024 * 1024),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
  });
  test.each<[string, Uint8Array, RegExp]>([
    ['截断的', whole.subarray(0, whole.length - 30), /已经损坏/],
    ['中间坏了的', crash, /已经损坏/],
    ['只有头两个字节', whole.subarray(0, 2), /已经损坏/],
    ['展开以后太大', huge, /太大/],
    ['空的压缩包', zipSync({}), /不是 .xlsx 文件/],
    ['别的压缩包', zipSync({ 'a.txt': strToU8('甲') }), /不是 .xlsx 文件/],
    ['Word 文件', zipSync({ 'word/document.xml': strToU8('<a/>') }), /是 Word 文件/],
    [
      'OpenDocument',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
      /OpenDocument/,
    ],
    ['Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), /Numbers/],
    ['工作表不见了', workbookOf([{ ...list, target: 'nowhere.xml' }]), /已经损坏/],
    [
      '字符串不见了',
      workbookOf([{ ...list, rows: ['<row><c t="s"><v>7</v></c></row>'] }], { strings: [] }),
      /已经损坏/,
    ],
    ['没有写完的 XML', workbookOf([{ ...list, rows: ['<row><c>'] }]), /已经损坏/],
    [
      '自己的实体',
      workbookOf([{ ...list, rows: ['<row><c t="inlineStr"><is><t>&bomb;</t></is></c></row>'] }]),
      /已经损坏/,
    ],
    [
      '写到天边',
      workbookOf([{ ...list, rows: ['<row><c r="XFD1"><v>1</v></c></row>'] }]),
      /第 1 行写到了 XFD 列/,
    ],
  ])('%s', (_, bytes, said) => expect(() => read(bytes)).toThrow(said));
});

test('别的工作表坏了，也是一句话', () => {
  const bytes = workbookOf([guide, { ...list, target: 'nowhere.xml' }]);
  expect(() => otherSheets(bytes, '表.xlsx')).toThrow(/^「表\.xlsx」已经损坏[^\n]*：请/);
});
