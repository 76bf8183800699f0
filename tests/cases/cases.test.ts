import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkSigns } from '../../scripts/check/signs.ts';
import { readMarkdown } from '../../scripts/build/markdown.ts';
import type { MarkdownNode } from '../../scripts/build/markdown-node.ts';
import { readSource } from '../../scripts/law/read-source.ts';
import { importServices } from '../../scripts/services/import-services.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { linkLaw } from '../../src/domain/law/view/links.ts';
import { wordsOf } from '../../src/domain/law/words.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';

/** Small files after public fault reports, beside the repository; they are not ours to commit. */
const folder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const reason = existsSync(folder)
  ? null
  : '（跳过：仓库旁边没有 shared/cases；每一种毛病在代码旁边有自己的测试）';

const content = mkdtempSync(`${tmpdir()}/cases-`);
cpSync('content/services', `${content}/services`, { recursive: true });
afterAll(() => rmSync(content, { recursive: true }));

async function law(name: string) {
  const parsed = parseLaw(await readSource(folder + name));
  const said = squeeze(
    [...parsed.header.map(({ text }) => text), ...parsed.body.map(wordsOf)].join(''),
  );
  return { parsed, said, told: parsed.problems.map(({ code, message }) => `${code} ${message}`) };
}

describe.skipIf(reason)(`Word${reason ?? ''}：看得见的字，不在正文里就在报告里`, () => {
  test.each([
    [
      '页眉的文本框',
      'L01-text-box/header-box.docx',
      '第三条',
      ['content-left-out', '湖畔市人民政府令第18号'],
    ],
    ['新式文本框里的一条', 'L01-text-box/modern-box.docx', '第二条', null],
    ['主要部分不叫 document.xml', 'L02-word-online/online.docx', '第一条', null],
    ['域里的条号', 'L03-simple-field/ref.docx', '违反本办法第二条规定', null],
    ['注音底下的字', 'L04-ruby/ruby.docx', '晾晒', ['content-left-out', 'liàng']],
    ['样式带来的编号', 'L05-style-numbering/style-only.docx', '', ['numbering-lost', '自动编号']],
    ['脚注里的施行日期', 'L06-footnote/footnote.docx', '', ['content-left-out', '2026年3月1日']],
    ['隐藏的字', 'L07-hidden-text/hidden.docx', '', ['content-left-out', '送审稿']],
  ] as const)('%s', async (_, name, words, problem) => {
    const { said, told } = await law(name);
    expect(said).toContain(words);
    if (problem === null) expect(told).toEqual([]);
    else expect(told.filter((one) => problem.every((word) => one.includes(word)))).not.toEqual([]);
  });

  test('隐藏的字不是法', async () => {
    const { said } = await law('L07-hidden-text/hidden.docx');
    expect(said).not.toContain('送审稿');
    expect(said).not.toContain('本条已并入第二条');
  });
});

describe.skipIf(reason)(`文本和网页${reason ?? ''}`, () => {
  test.each(['colon.txt', 'control.txt', 'heading.md'])('附件叫什么都是附件：%s', async (name) => {
    const { parsed, told } = await law(`L14-annex-named-zhong/${name}`);
    expect(parsed.body.at(-1)).toMatchObject({ type: 'annex', id: 'annex_u1' });
    expect(told).toEqual([]);
  });

  test('并列的引用，一个数一个去处', async () => {
    const { parsed } = await law('L10-citation-lists/law.txt');
    const { index, links } = linkLaw(parsed, new Map());
    const read = [...links].flatMap(([id, all]) =>
      all
        .filter(({ kind }) => kind === 'reference')
        .map(({ start, end, target }) => [index.get(id)?.node.text?.slice(start, end), target]),
    );
    expect(read).toEqual([
      ['前款第（一）', 'art_1__para_1__item_1'],
      ['（三）项', 'art_1__para_1__item_3'],
      ['第一条第一', 'art_1__para_1__item_1'],
      ['二项', 'art_1__para_1__item_2'],
      ['第一条第二款第一', 'art_1__para_2__item_1'],
      ['二', 'art_1__para_2__item_2'],
      ['三项', 'art_1__para_2__item_3'],
      ['本办法第一', 'art_1'],
      ['二条', 'art_2'],
      ['第一条第一款第（一）', 'art_1__para_1__item_1'],
      ['第（三）项', 'art_1__para_1__item_3'],
    ]);
  });

  test('决定和它后面的全文是两份', async () => {
    const { parsed, told } = await law('L15-decision-with-text/decision.txt');
    expect(told.join()).toContain('two-texts');
    expect(parsed.body.filter(({ type }) => type === 'article')).toEqual([]);
  });

  test('存下来的网页：题目是它自己的，工具条和页脚不是法', async () => {
    const { parsed, said, told } = await law('L17-saved-web-page/page.html');
    expect(parsed.title).toBe('湖畔市公共长椅管理办法');
    expect(said).not.toMatch(/浏览|打印|分享到|上一篇|ICP/);
    for (const words of ['首页', '打印', '分享到']) expect(told.join()).toContain(words);
  });

  test('分行排的一款，说出来是哪几行', async () => {
    const { told } = await law('L09-multiline-paragraph/law.txt');
    expect(told.filter((one) => one.startsWith('sentence-broken'))).toHaveLength(3);
  });
});

describe.skipIf(reason)(`表格${reason ?? ''}`, () => {
  test.each([
    ['工作表的文件名随便起', 'S01-sheet-file-name/closedxml.xlsx', /新增 2/, /工作表「名单」/],
    ['标签挪过位置', 'S02-sheet-order/moved-tabs.xlsx', /新增 3/, /填表说明/],
    ['照原来的次序', 'S02-sheet-order/control-in-order.xlsx', /新增 3/, /填表说明/],
    [
      '去年的藏在前面',
      'S03-hidden-sheet/last-year-hidden.xlsx',
      /工作表「2026年」/,
      /「2024年」（隐藏）/,
    ],
    ['藏着一行', 'S03-hidden-sheet/hidden-row.xlsx', /第 3 行/, /隐藏/],
    ['分号', 'S07-csv-dialects/semicolon.csv', /新增 1/, /读的是/],
    ['制表符、UTF-16', 'S07-csv-dialects/utf16le-tab.csv', /新增/, /读的是/],
    ['逗号后面有空格', 'S07-csv-dialects/space-after-comma.csv', /新增/, /读的是/],
    ['多一个引号', 'S07-csv-dialects/stray-quote.csv', /第 2 行/, /引号/],
  ])('%s', async (_, name, first, second) => {
    const { source, report } = await importServices(folder + name, {
      write: false,
      content,
      today: '2026-11-25',
    });
    expect(source + report).toMatch(first);
    expect(source + report).toMatch(second);
  });

  test('各种时间写法：有一个意思的都收下，没有的说怎么写', async () => {
    const { report } = await importServices(`${folder}S06-hours/hours.csv`, {
      write: false,
      content,
      today: '2026-11-25',
    });
    expect(report).toContain('新增 33，');
    const refused = [...report.matchAll(/^✗ 第 (\d+) 行　服务时间/gm)].map(([, row]) =>
      Number(row),
    );
    expect(refused).toEqual([19, 20, 27, 30, 36]);
  });
});

describe.skipIf(reason)(`编辑写的 Markdown${reason ?? ''}`, () => {
  const bodyOf = (name: string) => {
    const lines = readFileSync(folder + name, 'utf8').split('\n');
    const start = lines.indexOf('---', 1) + 1;
    return lines.slice(start).map((text, index) => ({ line: start + index + 1, text }));
  };
  const printed = ({ type, value, children = [] }: MarkdownNode): string =>
    type === 'delete' || type === 'link'
      ? `〔${children.map(printed).join('')}〕`
      : (value ?? children.map(printed).join(''));
  const page = (name: string) =>
    printed(
      readMarkdown(
        bodyOf(name)
          .map(({ text }) => text)
          .join('\n'),
        true,
      ),
    );

  test('波浪号是范围', () => {
    expect(page('M01-tilde/page.mdx')).not.toContain('〔');
    expect(page('M01-tilde/page.mdx')).toContain('8:30~12:00，13:30~17:00');
  });

  test('网址到中文标点为止', () => {
    const text = page('M02-autolink/page.mdx');
    expect(text).toContain('〔https://example.com/guide〕。');
    expect(text).toContain('〔www.example.com〕、〔www.example.org〕。');
  });

  test('会照样印出来的记号，一处一处说', () => {
    const file = { file: 'page.mdx', name: 'page.mdx', body: bodyOf('M03-emphasis/page.mdx') };
    expect(checkSigns([file as ContentFile]).map(({ line }) => line)).toEqual([11, 21, 23, 29, 31]);
  });
});
