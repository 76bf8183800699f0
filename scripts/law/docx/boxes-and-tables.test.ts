import { describe, test } from 'vitest';
import { expectRead, type Row } from './expect-read-for-tests.ts';
import { eitherBox, modernBox, oldBox, p, r } from './word-file-for-tests.ts';

const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

const boxes: Row[] = [
  [
    '里面有条的文本框是正文',
    p('第一条　甲。') + p(modernBox(p('第二条　乙。'))) + p('第三条　丙。'),
    ['第一条　甲。', '第二条　乙。', '第三条　丙。'],
    [],
  ],
  [
    '旧写法的一样',
    p(r('第一条　甲。') + oldBox(p('第二条　乙。') + p('（一）丙'))),
    ['第一条　甲。', '第二条　乙。', '（一）丙'],
    [],
  ],
  ['两种写法里只读一次', p(eitherBox(p('第二条　乙。'), p('第二条　乙。'))), ['第二条　乙。'], []],
  [
    '后备里多出来的字报告',
    p(eitherBox(p('第二条　乙。'), p('丙'))),
    ['第二条　乙。'],
    [[1, '另一种显示方式里的字「丙」']],
  ],
  [
    '别的文本框报告',
    p(r('甲') + modernBox(p('某市令') + p('第3号'))),
    ['甲'],
    [[1, '文本框「某市令第3号」']],
  ],
  [
    '隐藏的文本框不是正文',
    p(r('甲') + modernBox(p('第二条　乙。'), 'hidden="1"')),
    ['甲'],
    [[1, '隐藏的文本框「第二条乙。」']],
  ],
  [
    '旧写法的隐藏',
    p(r('甲') + oldBox(p('第二条　乙。'), 'visibility:hidden')),
    ['甲'],
    [[1, '隐藏的文本框「第二条乙。」']],
  ],
  [
    '表格里的文本框',
    table(cell(p(r('甲') + modernBox(p('乙')))) + cell(p('丙'))),
    ['甲　丙'],
    [[1, '文本框「乙」']],
  ],
];

const tables: Row[] = [
  [
    '一行是一行，格子里的几段连着',
    table(cell(p('甲') + p('乙')) + cell(p('丙')), cell(p('丁'))),
    ['甲　乙　丙', '丁'],
    [],
  ],
  [
    '格子里的表',
    table(cell(p('甲') + table(cell(p('乙')) + cell(p('丙'))) + p(''))),
    ['甲　乙　丙'],
    [],
  ],
  [
    '行和格子外面的内容控件',
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell(p('甲'))}</w:sdtContent></w:sdt>${cell(p('乙'))}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
    ['甲　乙'],
    [],
  ],
  [
    '被合并的格子里的字看不见',
    table(
      cell(p('甲'), '<w:vMerge w:val="restart"/>'),
      cell(p('乙'), '<w:vMerge/>') + cell(p('丙')),
    ),
    ['甲', '丙'],
    [[2, '被合并的单元格里看不见的字「乙」']],
  ],
];

describe('文本框', () => {
  test.each(boxes)('%s', (_, parts, lines, left) => expectRead(parts, lines, left));
});

describe('表格', () => {
  test.each(tables)('%s', (_, parts, lines, left) => expectRead(parts, lines, left));
});
