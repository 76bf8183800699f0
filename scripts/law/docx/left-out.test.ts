import { describe, expect, test } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { expectRead, type Row } from './expect-read-for-tests.ts';
import { field, p, r, wordFile } from './word-file-for-tests.ts';

const all = (words: string) => p(r('甲') + words + r('丁'));
const hidden = '<w:vanish/>';
const formula = (inside: string) => `<m:oMath>${inside}</m:oMath>`;
const sign = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
const style = (id: string, type: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
const picture =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

const leftOut: Row[] = [
  [
    '注音',
    all(
      '<w:r><w:ruby><w:rt><w:r><w:t>liàng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>晾</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    ),
    ['甲晾丁'],
    [[1, '注音「liàng」']],
  ],
  [
    '隐藏的字，几个连着的算一处',
    all(r('乙', hidden) + r('丙', hidden)),
    ['甲丁'],
    [[1, '隐藏的字「乙丙」']],
  ],
  [
    '隐藏的字，隔开的算两处',
    p(r('乙', hidden) + r('甲') + r('丙', hidden)),
    ['甲'],
    [
      [1, '隐藏的字「乙」'],
      [1, '隐藏的字「丙」'],
    ],
  ],
  ['写明不隐藏', all(r('乙', '<w:vanish w:val="0"/>')), ['甲乙丁'], []],
  [
    '字符样式隐藏',
    {
      body: all(r('乙', '<w:rStyle w:val="h2"/>')),
      styles:
        style('h', 'character', '<w:rPr><w:vanish/></w:rPr>') +
        style('h2', 'character', '<w:basedOn w:val="h"/>'),
    },
    ['甲丁'],
    [[1, '隐藏的字「乙」']],
  ],
  [
    '段落样式隐藏',
    {
      body: p('甲', '<w:pStyle w:val="h"/>') + p('乙'),
      styles: style('h', 'paragraph', '<w:rPr><w:vanish/></w:rPr>'),
    },
    ['乙'],
    [[1, '隐藏的字「甲」']],
  ],
  [
    '两层样式都隐藏，又看得见了',
    {
      body: p(r('甲', '<w:rStyle w:val="c"/>'), '<w:pStyle w:val="h"/>'),
      styles:
        style('h', 'paragraph', '<w:rPr><w:vanish/></w:rPr>') +
        style('c', 'character', '<w:rPr><w:vanish/></w:rPr>'),
    },
    ['甲'],
    [],
  ],
  [
    '表格样式隐藏',
    {
      body:
        table(cell(p('甲'))).replace('<w:tblPr/>', '<w:tblPr><w:tblStyle w:val="t"/></w:tblPr>') +
        p('乙'),
      styles: style('t', 'table', '<w:rPr><w:vanish/></w:rPr>'),
    },
    ['乙'],
    [[1, '隐藏的字「甲」']],
  ],
  [
    '白色的字',
    all(r('乙', '<w:color w:val="FFFFFF"/>')),
    ['甲丁'],
    [[1, '白色或小得看不见的字「乙」']],
  ],
  [
    '表格里的白字，有底色的格子里看得见',
    table(
      cell(p(r('甲', '<w:color w:val="FFFFFF"/>'))) +
        cell(p(r('乙', '<w:color w:val="FFFFFF"/>')), '<w:shd w:val="clear" w:fill="112233"/>'),
    ),
    ['乙'],
    [[1, '白色或小得看不见的字「甲」']],
  ],
  [
    '小得看不见的字',
    all(r('乙', '<w:sz w:val="2"/>')),
    ['甲丁'],
    [[1, '白色或小得看不见的字「乙」']],
  ],
  [
    '有底色的白字看得见',
    all(r('乙', '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>')),
    ['甲乙丁'],
    [],
  ],
  [
    '脚注',
    {
      body: all('<w:r><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="-1" w:type="separator">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r('自3月1日起')}`)}${p('施行。')}</w:footnote>`,
    },
    ['甲丁'],
    [[1, '脚注「自3月1日起施行。」']],
  ],
  [
    '自定标记的脚注，标记不是字',
    {
      body: all('<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>＊</w:t></w:r>'),
      footnotes: `<w:footnote w:id="2">${p('乙')}</w:footnote>`,
    },
    ['甲丁'],
    [[1, '脚注「＊乙」']],
  ],
  [
    '尾注',
    {
      body: p('甲') + all('<w:r><w:endnoteReference w:id="1"/></w:r>'),
      endnotes: `<w:endnote w:id="1">${p('乙')}</w:endnote>`,
    },
    ['甲', '甲丁'],
    [[2, '尾注「乙」']],
  ],
  [
    '脚注里的隐藏字和不认识的东西',
    {
      body: all('<w:r><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="2">${p(`${r('乙', hidden)}<x:y>${r('丙')}</x:y>`)}</w:footnote>`,
    },
    ['甲丁'],
    [
      [1, '脚注里的隐藏的字「乙」'],
      [1, '脚注「丙」'],
    ],
  ],
  [
    '页眉页脚',
    { body: p('甲') + p('乙'), header: p('内部资料'), footer: p('来源') },
    ['甲', '乙'],
    [
      [1, '页眉「内部资料」'],
      [1, '页脚「来源」'],
    ],
  ],
  [
    '只有页码的页脚',
    { body: p('甲'), footer: p(r('— ') + field('PAGE', r('1')) + r(' — ')) },
    ['甲'],
    [],
  ],
  [
    '分式',
    all(formula(`<m:f><m:num>${sign('乙')}</m:num><m:den>${sign('丙')}</m:den></m:f>`)),
    ['甲丁'],
    [[1, '公式「乙丙」']],
  ],
  [
    '不认得的符号',
    all('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'),
    ['甲丁'],
    [[1, '符号（Wingdings 的 F04A 号）']],
  ],
  [
    '符号字体里的字母',
    all(r('J', '<w:rFonts w:ascii="Wingdings"/>')),
    ['甲丁'],
    [[1, '符号（Wingdings 的 4A 号）']],
  ],
  [
    '没有结果的公式域',
    all(field('EQ \\o(乙,丙)', null)),
    ['甲丁'],
    [[1, '没有结果的域「EQ\\o(乙,丙)」']],
  ],
  [
    '域代码里打的字',
    all(field('IF', null).replace('</w:instrText></w:r>', `</w:instrText></w:r>${r('乙')}`)),
    ['甲丁'],
    [
      [1, '域代码里的字「乙」'],
      [1, '没有结果的域「IF」'],
    ],
  ],
  [
    '没有填写的控件',
    all(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('点这里')}</w:sdtContent></w:sdt>`,
    ),
    ['甲丁'],
    [[1, '没有填写的控件「点这里」']],
  ],
  ['图片', all(picture), ['甲丁'], [[1, '图片']]],
  [
    '域插进来的图片只报告一次',
    all(field('INCLUDEPICTURE a.png', picture)),
    ['甲丁'],
    [[1, '图片']],
  ],
  [
    '旧写法的图片',
    all('<w:r><w:pict><v:shape><v:imagedata r:id="i"/></v:shape></w:pict></w:r>'),
    ['甲丁'],
    [[1, '图片']],
  ],
  [
    '艺术字',
    all('<w:r><w:pict><v:shape><v:textpath string="乙"/></v:shape></w:pict></w:r>'),
    ['甲丁'],
    [[1, '艺术字「乙」']],
  ],
  [
    '嵌入的表格',
    all(
      '<w:r><w:object><v:shape><v:imagedata r:id="i"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
    ),
    ['甲丁'],
    [[1, '嵌入的对象（Excel.Sheet.12）']],
  ],
  [
    '图示',
    {
      body: all(
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm="d"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
      links: [['d', 'diagramData', 'd.xml']],
      more: {
        'word/d.xml':
          '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>乙</a:t></d>',
      },
    },
    ['甲丁'],
    [[1, '图表「乙」']],
  ],
  [
    '图形里的字',
    all(
      '<w:r><w:drawing><wp:inline><x:shape><a:t>乙</a:t></x:shape></wp:inline></w:drawing></w:r>',
    ),
    ['甲丁'],
    [[1, '图形里的字「乙」']],
  ],
  [
    '谁也不认识的东西',
    p(`${r('甲')}<x:y>${r('乙')}</x:y>`),
    ['甲'],
    [[1, '没有认出来的内容「乙」']],
  ],
  [
    '名字碰巧是程序里的词',
    p('<constructor xmlns=""/><w:r><toString xmlns=""/><w:t>甲</w:t></w:r>'),
    ['甲'],
    [],
  ],
];

describe('没进正文的都报告：什么、哪一段、头几个字', () => {
  test.each(leftOut)('%s', (_, parts, lines, left) => expectRead(parts, lines, left));
});

test('很长的只报告开头，说明有多少字', () => {
  const { problems } = readDocx(wordFile({ body: p(r('甲') + r('乙'.repeat(200), hidden)) }));
  expect(problems?.[0]?.message).toMatch(/「乙{80}……」（共 200 字）/);
});
