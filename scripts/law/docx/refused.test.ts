import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../files/unreadable.ts';
import { readDocx } from '../read-docx.ts';
import { modernBox, p, r, wordFile } from './word-file-for-tests.ts';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const strike = '<w:strike/>';
const changed = (now: string, before: string) =>
  r('乙', `${now}<w:rPrChange w:id="1"><w:rPr>${before}</w:rPr></w:rPrChange>`);

describe('哪些字算数没有定：拒绝，说第几段、怎么办', () => {
  test.each([
    ['插入', p('甲') + p(`<w:ins>${r('乙')}</w:ins>`), /^第 2 段有没接受的修订.*审阅/],
    ['删除', p('<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>'), /^第 1 段有没接受的修订/],
    ['移动', p('甲') + p(`<w:moveTo>${r('乙')}</w:moveTo>`), /^第 2 段有没接受的修订/],
    ['插入的段落标记', p('甲', '<w:rPr><w:ins/></w:rPr>'), /^第 1 段有没接受的修订/],
    [
      '插入的表格行',
      `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`,
      /^第 1 段有没接受的修订/,
    ],
    [
      '文本框里的修订',
      p('甲') + p(modernBox(p(`<w:ins>${r('乙')}</w:ins>`))),
      /^第 2 段有没接受的修订/,
    ],
    ['格式修订，改了隐藏', p(changed('', '<w:vanish/>')), /^第 1 段有没接受的修订/],
    [
      '批注',
      p(`${r('甲')}<w:r><w:commentReference w:id="0"/></w:r>`),
      /^第 1 段有批注.*删除全部批注/,
    ],
    ['删除线', p('甲') + p(r('乙', strike)), /^第 2 段有带删除线的字「乙」.*删去这些字/],
    ['双删除线', p(r('乙', '<w:dstrike/>')), /^第 1 段有带删除线的字/],
    ['并进来的文件', `${p('甲')}<w:altChunk r:id="a"/>`, /^第 1 段嵌着另外一份文件/],
  ])('%s', (_, body, said) => expect(() => readDocx(wordFile({ body }))).toThrow(said));

  test('样式里的删除线、脚注里的修订', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="s"><w:rPr>${strike}</w:rPr></w:style>`;
    const body = p('乙', '<w:pStyle w:val="s"/>');
    expect(() => readDocx(wordFile({ body, styles }))).toThrow(/第 1 段有带删除线/);
    const footnotes = `<w:footnote w:id="1">${p(`<w:ins>${r('乙')}</w:ins>`)}</w:footnote>`;
    expect(() => readDocx(wordFile({ body: p('甲'), footnotes }))).toThrow(/^脚注有没接受的修订/);
  });

  test.each([
    ['只改了字体', p(changed('<w:b/>', ''))],
    ['删除线下面没有字', p(r('乙') + r(' ', strike))],
    ['写明没有删除线', p(r('乙', '<w:strike w:val="false"/>'))],
  ])('照常读：%s', (_, body) =>
    expect(readDocx(wordFile({ body })).lines).toMatchObject([{ text: '乙' }]),
  );
});

describe('不是能读的 Word 文件：一句话，是什么、怎么办', () => {
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from(stream, 'utf16le'),
    ]);
  const good = Buffer.from(wordFile({ body: p('甲'.repeat(999)) }));
  test.each<[string, Uint8Array, RegExp]>([
    ['空的', Buffer.alloc(0), /不是 Word 的 .docx 文件.*另存为/],
    ['别的字节', Buffer.from('不是压缩包'), /不是 Word 的 .docx 文件/],
    ['旧 Word', ole('WordDocument'), /旧格式的 Word 文件.*另存为/],
    ['旧表格', ole('Workbook'), /旧格式的 Office 文件/],
    ['有密码', ole('EncryptedPackage'), /有打开密码.*去掉密码/],
    ['RTF', Buffer.from('{\\rtf1 }'), /其实是 RTF/],
    ['PDF', Buffer.from('%PDF-1.4'), /其实是 PDF/],
    ['网页', Buffer.from('<html><body>'), /其实是网页.*\.html/],
    ['表格', zipSync({ 'xl/workbook.xml': Buffer.from('<a/>') }), /里面是表格/],
    [
      '带宏',
      wordFile({
        body: p('甲'),
        mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      }),
      /带宏.*不带宏的 .docx/,
    ],
    ['断了的压缩包', good.subarray(0, good.length - 30), /文件已经损坏/],
    ['没有目录的压缩包', good.subarray(0, 200), /文件已经损坏/],
    [
      '断了的 XML',
      wordFile({ body: '', main: 'd.xml', more: { 'd.xml': '<w:document' } }),
      /文件已经损坏（d\.xml 第 2 行/,
    ],
    [
      '少了样式',
      wordFile({ body: p('甲'), links: [['s', 'styles', 'gone.xml']] }),
      /文件已经损坏（缺了 word\/gone\.xml/,
    ],
    [
      '实体炸弹',
      wordFile({
        body: '',
        main: 'd.xml',
        more: { 'd.xml': '<!DOCTYPE a [<!ENTITY b "甲">]><a>&b;</a>' },
      }),
      /文件已经损坏/,
    ],
    ['压缩炸弹', wordFile({ body: p('甲'.repeat(20_000_000)) }), /太大/],
    ['套得太深', wordFile({ body: '<w:sdt><w:sdtContent>'.repeat(2000) }), /文件已经损坏/],
    [
      '另一种根',
      wordFile({ body: '', main: 'd.xml', mainType: main, more: { 'd.xml': '<a/>' } }),
      /不是 Word 的 .docx 文件/,
    ],
  ])('%s', (_, bytes, said) => {
    expect(() => readDocx(bytes)).toThrow(said);
    expect(() => readDocx(bytes)).toThrow(Unreadable);
  });

  test('坏在任何一处，都是一句话或者照常读', () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      let words = '甲'.repeat(999);
      try {
        words = readDocx(bytes)
          .lines.map(({ text }) => text)
          .join('');
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
      expect(words).toBe('甲'.repeat(999));
    }
  });
});
