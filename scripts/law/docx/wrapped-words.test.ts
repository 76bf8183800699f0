import { describe, expect, test } from 'vitest';
import { squeeze } from '../../../src/domain/law/space.ts';
import { readDocx } from '../read-docx.ts';
import { expectRead, type Row } from './expect-read-for-tests.ts';
import { field, modernBox, p, r, type Parts, wordFile } from './word-file-for-tests.ts';

const all = (words: string) => p(r('甲') + words + r('丁'));
const hidden = '<w:vanish/>';
const alternate = (requires: string, choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const formula = (inside: string) => `<m:oMath>${inside}</m:oMath>`;
const sign = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;

const wrapped: Row[] = [
  [
    '简单域的结果',
    all(`<w:fldSimple w:instr=" REF a ">${r('第二条')}</w:fldSimple>`),
    ['甲第二条丁'],
    [],
  ],
  ['复杂域的结果，不要代码', all(field('REF a \\h', r('第二条'))), ['甲第二条丁'], []],
  ['域里有域', all(field('TOC', r('乙') + field('PAGEREF a', r('3')))), ['甲乙3丁'], []],
  [
    '跨段的域',
    p(
      r('甲') + field('TOC', r('乙')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, ''),
    ) + p(`${r('丙')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    ['甲乙', '丙'],
    [],
  ],
  ['链接', all(`<w:hyperlink>${r('乙')}</w:hyperlink>`), ['甲乙丁'], []],
  [
    '内容控件',
    all(`<w:sdt><w:sdtPr/><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt>`),
    ['甲乙丁'],
    [],
  ],
  [
    '整段的内容控件',
    `<w:sdt><w:sdtContent>${p('甲')}<w:sdt><w:sdtContent>${p('乙')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
    ['甲', '乙'],
    [],
  ],
  ['智能标记', all(`<w:smartTag><w:smartTag>${r('乙')}</w:smartTag></w:smartTag>`), ['甲乙丁'], []],
  [
    '自定义标记',
    `<w:customXml>${p(`<w:customXml>${r('甲')}</w:customXml>`)}</w:customXml>`,
    ['甲'],
    [],
  ],
  ['文字方向', all(`<w:bdo>${r('乙')}</w:bdo><w:dir>${r('丙')}</w:dir>`), ['甲乙丙丁'], []],
  ['一行的公式', all(formula(sign('乙=') + sign('丙'))), ['甲乙=丙丁'], []],
  ['单独成段的公式', p('甲') + formula(sign('乙')), ['甲', '乙'], []],
  ['两种写法取一种', all(alternate('w14', r('乙'), r('乙'))), ['甲乙丁'], []],
  [
    '不认识的写法，取后备',
    all(alternate('x', r('丙'), r('乙'))),
    ['甲乙丁'],
    [[1, '另一种显示方式里的字「丙」']],
  ],
  [
    '制表、换行、分页、连字符',
    all(
      '<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:br w:type="page"/><w:t>戊</w:t><w:cr/></w:r>',
    ),
    ['甲\t乙', '丙\u2011', '戊', '丁'],
    [],
  ],
  [
    '认得的符号',
    all('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="宋体" w:char="2116"/></w:r>'),
    ['甲☑№丁'],
    [],
  ],
  ['文件里的换行不是文档的换行', all('<w:r><w:t>乙\n丙</w:t></w:r>'), ['甲乙 丙丁'], []],
  [
    '字符写成实体、CDATA，中间有注释',
    all('<w:r><w:t>&lt;&#x4E59;<!-- 无 --><![CDATA[&丙]]></w:t></w:r>'),
    ['甲<乙&丙丁'],
    [],
  ],
  ['只在网页视图里隐藏的字，纸上看得见', all(r('乙', '<w:webHidden/>')), ['甲乙丁'], []],
  [
    '隐藏的段落标记把两段连成一行',
    p(r('第一条'), `<w:rPr>${hidden}<w:specVanish/></w:rPr>`) + p('　乙。'),
    ['第一条　乙。'],
    [],
  ],
  ['首字下沉', p('第', '<w:framePr w:dropCap="drop"/>') + p('一条　乙。'), ['第一条　乙。'], []],
];

describe('包着的字都在正文里', () => {
  test.each(wrapped)('%s', (_, parts, lines, left) => expectRead(parts, lines, left));
});

describe('主文件按关系找，不按名字；两种方言一样', () => {
  const body = p(r('甲') + modernBox(p('乙'))) + p(formula(sign('丙')));
  test.each<[string, Partial<Parts>]>([
    ['平常的', {}],
    ['Word 网页版', { main: 'word/document2.xml' }],
    ['别的文件夹', { main: 'a/b/text.xml' }],
    ['严格格式', { strict: true }],
    [
      '模板',
      {
        mainType:
          'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      },
    ],
  ])('%s', (_, parts) => {
    const { lines, problems } = readDocx(wordFile({ body, ...parts }));
    expect(lines.map(({ text }) => squeeze(text))).toEqual(['甲', '丙']);
    expect(problems).toMatchObject([{ line: 1, code: 'content-left-out' }]);
  });
});
