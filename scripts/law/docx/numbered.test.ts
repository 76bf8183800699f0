import { expect, test } from 'vitest';
import { parseLaw } from '../../../src/domain/law/parse/parse.ts';
import { readDocx } from '../read-docx.ts';
import { field, p, r, wordFile } from './word-file-for-tests.ts';

const level = (format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: string, inside: string, override = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`;
const numbering = [
  list('1', level('decimal', '第%1条')),
  list('2', level('bullet', 'o')),
  list('3', level('none', '附件')),
  list('4', level('none', '')),
  list('5', level('decimal', '')),
  list('6', '<w:numStyleLink w:val="ofList"/>'),
  list('7', level('bullet', '')),
  list(
    '8',
    level('bullet', '·'),
    `<w:lvlOverride w:ilvl="0">${level('decimal', '%1.')}</w:lvlOverride>`,
  ),
  list(
    '9',
    `${level('bullet', '·')}<w:lvl w:ilvl="1"><w:pStyle w:val="second"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>`,
  ),
].join('');

const num = (id: string, ilvl = '0') =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;
const style = (id: string, inside: string, type = 'paragraph', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inside}</w:style>`;
const styles = [
  style('one', `<w:pPr>${num('1')}</w:pPr>`),
  style('two', '<w:basedOn w:val="one"/>'),
  style('three', '<w:basedOn w:val="two"/>'),
  style('off', `<w:basedOn w:val="one"/><w:pPr>${num('0')}</w:pPr>`),
  style('second', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>'),
  style('ofList', `<w:pPr>${num('1')}</w:pPr>`, 'numbering'),
  style('round', '<w:basedOn w:val="round2"/>'),
  style('round2', '<w:basedOn w:val="round"/>'),
].join('');
const by = (id: string) => `<w:pStyle w:val="${id}"/>`;

test.each([
  ['自己写明', p('甲。', num('1')), true],
  ['由样式', p('甲。', by('one')), true],
  ['由样式的样式', p('甲。', by('three')), true],
  ['样式有、自己关掉', p('甲。', by('one') + num('0')), false],
  ['样式的样式有、样式关掉', p('甲。', by('off')), false],
  ['样式绕圈', p('甲。', by('round')), false],
  ['没有的样式', p('甲。', by('none')), false],
  ['圆点不是字', p('甲。', num('2')), false],
  ['空的圆点', p('甲。', num('7')), false],
  ['不是数、却有固定的字', p('甲。', num('3')), true],
  ['什么也不显示', p('甲。', num('4')), false],
  ['编号不显示', p('甲。', num('5')), false],
  ['编号样式', p('甲。', num('6')), true],
  ['单独改过的级', p('甲。', num('8')), true],
  ['由级指着样式', p('甲。', by('second')), true],
  ['没有的列表', p('甲。', num('99')), false],
  ['自动编号域', p(field('AUTONUM', null) + r('甲。')), true],
  ['表格里', `<w:tbl><w:tr><w:tc>${p('甲。', num('1'))}</w:tc></w:tr></w:tbl>`, true],
  ['隐藏的段', p(r('乙', '<w:vanish/>'), `${num('1')}<w:rPr><w:vanish/></w:rPr>`), false],
])('自动编号：%s', (_, paragraph, lost) => {
  const body = p('示例规定') + p('第一条　乙。') + paragraph;
  const { problems } = parseLaw(readDocx(wordFile({ body, styles, numbering })));
  expect(problems.filter(({ code }) => code === 'numbering-lost').map(({ line }) => line)).toEqual(
    lost ? [3] : [],
  );
});

test('题目、题注也报告；只有编号没有字的段也报告', () => {
  const body =
    p('示例规定', num('1')) +
    p('2020年1月1日通过', num('1')) +
    p('第一条　乙。', num('1')) +
    p('', num('1'));
  const { problems } = parseLaw(readDocx(wordFile({ body, styles, numbering })));
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['numbering-lost', 1],
    ['numbering-lost', 2],
    ['numbering-lost', 3],
    ['numbering-lost', 4],
  ]);
});

test.each([
  ['标题 2', '<w:name w:val="heading 2"/>', 2],
  ['由标题来的样式', '<w:name w:val="章"/><w:basedOn w:val="h1"/>', 1],
  [
    '由标题来、却不是标题',
    '<w:name w:val="目录题"/><w:basedOn w:val="h1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
    0,
  ],
  ['正文', '<w:name w:val="Normal"/>', 0],
])('标题的级：%s', (_, inside, mark) => {
  const named = `<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="Heading 1"/></w:style><w:style w:type="paragraph" w:styleId="s">${inside}</w:style>`;
  const { lines } = readDocx(wordFile({ body: p('甲', by('s')), styles: named }));
  expect(lines).toMatchObject([{ text: '甲', mark }]);
});
