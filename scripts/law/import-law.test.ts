import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { lawSchema } from '../../src/domain/law/schema.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { wordsOf } from '../../src/domain/law/words.ts';
import { samples, withoutSamples } from '../../tests/laws/samples.ts';
import { importLaw } from './import-law.ts';
import { readSource } from './read-source.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(`${tmpdir()}/import-`);
});
afterEach(() => rmSync(content, { recursive: true }));

const text = `示例规定

2020年1月1日 示例会议通过

第一条　甲。

第二条　下列：

（一）乙；

（三）丙。

第三条　本规定自2020年3月1日起施行。
`;

function put(name: string, words: string): string {
  writeFileSync(`${content}/${name}`, words);
  return `${content}/${name}`;
}

function record() {
  const front = /^---\n([\s\S]*?)\n---/.exec(
    readFileSync(`${content}/laws/demo/index.mdx`, 'utf8'),
  );
  return lawSchema.parse(parse(front?.[1] ?? '', { customTags: ['timestamp'] }));
}

describe('导入', () => {
  test('修正过的正文，要问这一版从哪天起施行', async () => {
    const changed = text.replace(
      '2020年1月1日 示例会议通过',
      '2020年1月1日 示例会议通过　根据2023年5月6日示例会议《关于修改〈示例规定〉的决定》修正',
    );
    await expect(importLaw(put('b.txt', changed), 'demo', null, content)).rejects.toThrow(
      /2023-05-06 修正过.*2020-03-01.*--date/,
    );
    expect(existsSync(`${content}/laws`)).toBe(false);
    await importLaw(put('b.txt', changed), 'demo', '2023-05-06', content);
    expect(record().versions[0]).toMatchObject({ effective: '2023-05-06' });
  });

  test('正文一字不改，记录写好题注和施行日期，报告要核对的地方', async () => {
    const said = await importLaw(put('a.txt', text), 'demo', null, content);
    const written = readFileSync(`${content}/laws/demo/2020-03-01.md`, 'utf8');
    expect(squeeze(written.replace('<!-- INFO END -->', '').replace('#', ''))).toBe(squeeze(text));
    expect(record()).toMatchObject({
      title: '示例规定',
      status: null,
      events: [
        { event: 'passed', date: '2020-01-01', confirmed: false },
        { event: 'effective', date: '2020-03-01', confirmed: false },
      ],
      versions: [{ effective: '2020-03-01' }],
    });
    expect(said).toContain('3 条，3 款，2 项');
    expect(said).toMatch(/item-gap/);
    const line = Number(/第 (\d+) 行　item-gap/.exec(said)?.[1]);
    expect(written.split('\n')[line - 1]).toContain('（三）丙');
  });

  test('再导入一次：什么也不改；换了字：不覆盖', async () => {
    await importLaw(put('a.txt', text), 'demo', null, content);
    expect(await importLaw(put('a.txt', text), 'demo', null, content)).toContain('已经导入过');
    await expect(
      importLaw(put('b.txt', text.replace('甲', '乙')), 'demo', null, content),
    ).rejects.toThrow(/没有覆盖/);
    expect(readFileSync(`${content}/laws/demo/2020-03-01.md`, 'utf8')).toContain('第一条　甲。');
  });

  test('Word 自动编的号没有带进来：报告，记在记录里，没对照过不放行', async () => {
    const list = { reference: '条', level: 0 };
    const document = new Document({
      numbering: {
        config: [
          { reference: '条', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '第%1条' }] },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph('示例规定'),
            new Paragraph({ text: '甲。', numbering: list }),
            new Paragraph({ text: '本规定自2020年3月1日起施行。', numbering: list }),
          ],
        },
      ],
    });
    writeFileSync(`${content}/a.docx`, await Packer.toBuffer(document));
    const said = await importLaw(`${content}/a.docx`, 'demo', null, content);
    expect(said).toContain('numbering-lost');
    const [version] = record().versions;
    expect(version?.reported.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('Word 文件里没有进正文的字（脚注）：报告，记在记录里', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('自2021年起改了。')] } },
      sections: [
        {
          children: [
            new Paragraph('示例规定'),
            new Paragraph({ children: [new TextRun('第一条　甲。'), new FootnoteReferenceRun(1)] }),
            new Paragraph('第二条　本规定自2020年3月1日起施行。'),
          ],
        },
      ],
    });
    writeFileSync(`${content}/a.docx`, await Packer.toBuffer(document));
    expect(await importLaw(`${content}/a.docx`, 'demo', null, content)).toContain(
      '第 2 段的脚注「自2021年起改了。」',
    );
    expect(record().versions[0]?.reported).toMatchObject([{ code: 'content-left-out', line: 2 }]);
  });

  test('新的版本：加在前面，记录里人写的和注释都留着', async () => {
    await importLaw(put('a.txt', text), 'demo', null, content);
    const file = `${content}/laws/demo/index.mdx`;
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8').replace('made_by: null', 'made_by: 示例会 # 人写的')}\n导读。\n`,
    );
    const newer = text.replace('2020年3月1日', '2022年5月1日').replace('甲', '新甲');
    await importLaw(put('b.txt', newer), 'demo', null, content);
    expect(record().versions.map(({ effective }) => effective)).toEqual([
      '2022-05-01',
      '2020-03-01',
    ]);
    const now = readFileSync(file, 'utf8');
    expect(now).toContain('made_by: 示例会 # 人写的');
    expect(now).toContain('导读。');
    expect(readdirSync(`${content}/laws/demo`).sort()).toEqual([
      '2020-03-01.md',
      '2022-05-01.md',
      'index.mdx',
    ]);
  });

  test.each([
    ['没有施行日期', text.replace('2020年3月1日', '某日'), 'demo', null, /--date/],
    ['编号不行', text, '示例', null, /只用小写字母/],
    ['日期不行', text, 'demo', '2020.3.1', /写成 2024-01-01/],
  ])('%s：不写任何文件，说清楚怎么办', async (_, words, id, date, said) => {
    await expect(importLaw(put('a.txt', words), id, date, content)).rejects.toThrow(said);
    expect(existsSync(`${content}/laws`)).toBe(false);
  });
});

describe.skipIf(withoutSamples)(`真的法规${withoutSamples ?? ''}`, () => {
  test.each(samples)('%s：导入、再读，一字不差；存成 Word 再导入也一样', async (_, path) => {
    const source = await readSource(path);
    const law = parseLaw(source);
    await importLaw(path, 'demo', law.effective ?? '2016-12-01', content);
    const file = `${content}/laws/demo/${record().versions[0]?.effective}.md`;
    const again = parseLaw(markdownLines(readFileSync(file, 'utf8')));
    expect(again.body).toEqual(law.body);

    const document = new Document({
      sections: [{ children: source.lines.map((line) => new Paragraph(line.text)) }],
    });
    writeFileSync(`${content}/a.docx`, await Packer.toBuffer(document));
    const word = parseLaw(await readSource(`${content}/a.docx`));
    const said = (one: typeof law) =>
      squeeze(
        [one.title, ...one.header.map((line) => line.text), ...one.body.map(wordsOf)].join(''),
      );
    expect(said(word)).toBe(said(law));
  });
});

test('网页里没读进正文的字，记在这一版的 reported 里；正文只有法规', async () => {
  const page = put(
    'page.html',
    '<div class="nav"><a>首页</a></div><h1>示例规定</h1><div id="zoom"><p>第一条　甲。</p><p>第二条　本规定自2020年3月1日起施行。</p></div><div class="foot">版权所有</div>',
  );
  const said = await importLaw(page, 'demo', null, content);
  expect(said).toContain('「版权所有」');
  expect(readFileSync(`${content}/laws/demo/2020-03-01.md`, 'utf8')).toBe(
    '# 示例规定\n\n<!-- INFO END -->\n\n第一条　甲。\n\n第二条　本规定自2020年3月1日起施行。\n',
  );
  expect(record().versions[0]?.reported.map(({ code }) => code)).toEqual([
    'content-left-out',
    'content-left-out',
  ]);
});

test('断开的句子：告诉编辑在哪里写明不另起一款', async () => {
  const lines = put('lines.txt', text.replace('甲。', '由下列人员组成：\n主任，\n委员。'));
  expect(await importLaw(lines, 'demo', null, content)).toMatch(/continued 里写明 line/);
});
