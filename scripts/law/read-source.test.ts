import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  AlignmentType,
  CommentReference,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { wordsOf } from '../../src/domain/law/words.ts';
import { p, wordFile } from './docx/word-file-for-tests.ts';
import { readSource } from './read-source.ts';

const folder = mkdtempSync(`${tmpdir()}/law-`);
afterAll(() => rmSync(folder, { recursive: true }));

const statute =
  '示例规定\n\n第一章　总则\n\n第一条　为了试验，制定本规定。\n\n第二条　下列：\n\n（一）甲；\n\n（二）乙。\n';

async function read(name: string, bytes: string | Uint8Array) {
  writeFileSync(`${folder}/${name}`, bytes);
  const source = await readSource(`${folder}/${name}`);
  return { source, law: parseLaw(source) };
}

describe('文字编码', () => {
  const gbk = Uint8Array.from([
    // 「第一条　甲。」 in GBK, after a title of its own
    0xca, 0xbe, 0xc0, 0xfd, 0xb9, 0xe6, 0xb6, 0xa8, 0x0a, 0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa1,
    0xa1, 0xbc, 0xd7, 0xa1, 0xa3,
  ]);
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('示例规定\n第一条　甲。', 'utf16le')]);
  test.each([
    ['UTF-8', 'a.txt', Buffer.from('示例规定\n第一条　甲。')],
    ['带标记的 UTF-8', 'b.txt', Buffer.from('\ufeff示例规定\n第一条　甲。')],
    ['UTF-16', 'c.txt', utf16],
    ['GBK', 'd.txt', gbk],
    [
      '网页里写明的 gb2312',
      'e.html',
      Buffer.concat([
        Buffer.from('<meta charset="gb2312"><p>'),
        gbk.subarray(0, 8),
        Buffer.from('</p><p>'),
        gbk.subarray(9),
      ]),
    ],
  ])('%s', async (_, name, bytes) => {
    const { law } = await read(name, bytes);
    expect(law.title).toBe('示例规定');
    expect(law.body[0]).toMatchObject({ id: 'art_1', label: '第一条' });
  });
});

describe('网页', () => {
  test('看得见的字一个不少，看不见的不要；公众号里层层包着的也一样', async () => {
    const { source, law } = await read(
      'f.html',
      `<html><head><title>不要</title><style>p{}</style></head><body><h1>示例规定</h1>
<section><section><span>第一章&nbsp;</span><span>总则</span></section></section>
<p>第一条　为了<strong>试验</strong>，
制定本规定。</p><p>第二条　下列：<br>（一）甲；<br/>（二）乙。</p>
<p style="display:none">不要</p><script>不要()</script></body></html>`,
    );
    expect(source.lines.map(({ text }) => squeeze(text))).toEqual([
      '示例规定',
      '第一章总则',
      '第一条为了试验，制定本规定。',
      '第二条下列：',
      '（一）甲；',
      '（二）乙。',
    ]);
    expect(law.body[0]?.children.map(({ id }) => id)).toEqual(['art_1', 'art_2']);
    expect(source.lines[1]?.line).toBe(2);
  });

  test('列表自动编的号不在字里，要报告', async () => {
    const { law } = await read(
      'g.html',
      '<h1>示例规定</h1><p>第一条　下列：</p><ol><li>甲；</li><li>乙。</li></ol>',
    );
    expect(law.problems.map(({ code }) => code)).toContain('numbering-lost');
  });

  test('表格一行是一行', async () => {
    const { source } = await read(
      'h.html',
      '<table><tr><td><p>甲</p></td><td><p>乙</p></td></tr><tr><td>丙</td></tr></table>',
    );
    expect(source.lines.map(({ text }) => squeeze(text))).toEqual(['甲乙', '丙']);
  });
});

describe('Word 文件', () => {
  const docx = async (children: (Paragraph | Table)[], numbering = false) =>
    new Uint8Array(
      await Packer.toArrayBuffer(
        new Document({
          sections: [{ children }],
          ...(numbering
            ? {
                numbering: {
                  config: [
                    {
                      reference: '条',
                      levels: [
                        {
                          level: 0,
                          format: LevelFormat.DECIMAL,
                          text: '第%1条',
                          alignment: AlignmentType.START,
                        },
                      ],
                    },
                  ],
                },
              }
            : {}),
        }),
      ),
    );

  test('一段一行，标题、换行、表格都在；行号是第几段', async () => {
    const { source, law } = await read(
      'a.docx',
      await docx([
        new Paragraph({ text: '示例规定', heading: HeadingLevel.HEADING_1 }),
        new Paragraph(''),
        new Paragraph({ text: '第一章　总则', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({
          children: [new TextRun('第一条　甲：'), new TextRun({ text: '（一）乙。', break: 1 })],
        }),
        new Table({
          rows: [
            new TableRow({
              children: [
                new TableCell({ children: [new Paragraph('丙')] }),
                new TableCell({ children: [new Paragraph('丁')] }),
              ],
            }),
          ],
        }),
      ]),
    );
    expect(source.lines.map(({ line, text, mark }) => [line, squeeze(text), mark])).toEqual([
      [1, '示例规定', 1],
      [3, '第一章总则', 2],
      [4, '第一条甲：', 0],
      [4, '（一）乙。', 0],
      [6, '丙丁', 0],
    ]);
    expect(law.body[0]?.children[0]?.children[0]?.children[0]).toMatchObject({
      type: 'item',
      number: '1',
    });
  });

  test('自动编号不在字里，要报告是第几段', async () => {
    const { law } = await read(
      'b.docx',
      await docx(
        [
          new Paragraph('示例规定'),
          new Paragraph({ text: '甲。', numbering: { reference: '条', level: 0 } }),
          new Paragraph({ text: '乙。', numbering: { reference: '条', level: 0 } }),
        ],
        true,
      ),
    );
    expect(
      law.problems.filter(({ code }) => code === 'numbering-lost').map(({ line }) => line),
    ).toEqual([2, 3]);
  });

  test('有没接受的修订，拒绝，说清楚第几段、怎么办', async () => {
    const bytes = await docx([
      new Paragraph('示例规定'),
      new Paragraph({
        children: [
          new TextRun('第一条　甲'),
          new InsertedTextRun({ text: '乙', id: 1, author: '某人', date: '2026-01-01T00:00:00Z' }),
        ],
      }),
    ]);
    await expect(read('c.docx', bytes)).rejects.toThrow(/第 2 段有没接受的修订.*审阅/);
  });

  test('有批注，拒绝', async () => {
    const document = new Document({
      comments: {
        children: [
          { id: 0, children: [new Paragraph('改一改')], author: '某人', date: new Date(0) },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('第一条　甲。'), new CommentReference(0)] }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
    await expect(read('d.docx', bytes)).rejects.toThrow(/第 1 段有批注.*删除全部批注/);
  });
});

describe('读不了的文件，说清楚怎么办', () => {
  test.each([
    ['空的', 'x.txt', '  \n\u200b', /没有可读的文字/],
    ['假的 docx', 'x.docx', '不是压缩包', /另存为 .docx/],
    ['旧的 doc', 'x.doc', 'x', /旧格式/],
    ['PDF', 'x.pdf', '%PDF', /Word 版/],
    ['图片', 'x.png', 'x', /只读/],
    ['超过 10 MB', 'y.txt', `第一条　${'甲'.repeat(4_000_000)}`, /超过 10 MB/],
  ])('%s', async (_, name, bytes, said) => {
    await expect(read(name, bytes)).rejects.toThrow(said);
  });
  test('名字是 .doc、其实是新格式的，照常读；.docm 说是带宏的', async () => {
    const body = p('示例规定') + p('第一条　甲。');
    const { law } = await read('renamed.doc', wordFile({ body }));
    expect(law).toMatchObject({ title: '示例规定', problems: [] });
    const mainType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    await expect(read('m.docm', wordFile({ body, mainType }))).rejects.toThrow(/带宏/);
  });
  test('只有图片的 Word 文件：说里面是什么', async () => {
    const body = p('<w:r><w:pict><v:shape><v:imagedata r:id="a"/></v:shape></w:pict></w:r>');
    await expect(read('scan.docx', wordFile({ body }))).rejects.toThrow(
      /没有可读的文字。第 1 段的图片/,
    );
  });
  test('压得很小、展开很大的文字', async () => {
    const body = p('甲'.repeat(10_500_000));
    await expect(read('z.docx', wordFile({ body }))).rejects.toThrow(/超过 10 MB/);
  });
  test('没有这个文件', async () => {
    await expect(readSource(`${folder}/none.md`)).rejects.toThrow(/没有「.*none.md」这个文件/);
  });
});

test('同一部法，四种文件读出来一样', async () => {
  const words = statute.split('\n\n');
  const trees = await Promise.all([
    read('s.md', statute),
    read('s.txt', statute),
    read('s.html', words.map((line) => `<p>${line}</p>`).join('')),
    read(
      's.docx',
      new Uint8Array(
        await Packer.toArrayBuffer(
          new Document({
            sections: [{ children: words.map((line) => new Paragraph(line.trim())) }],
          }),
        ),
      ),
    ),
  ]);
  const said = trees.map(({ law }) => squeeze([law.title, ...law.body.map(wordsOf)].join('')));
  expect(new Set(said)).toEqual(new Set([squeeze(statute)]));
});
