import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { codes, outline } from '../../src/domain/law/parse/outline-for-tests.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { linesOfPage } from './html/page-lines.ts';
import { readHtml } from './read-html.ts';

const title = '小城公共秋千管理办法';
const passed = '（2025年3月4日小城人民政府第十二次常务会议通过）';
const articles = `<p>　　<strong>第一条</strong>&nbsp; 为了秋千，制定本办法。<br>　　第二条&nbsp; 秋千由街道维护。<br>　　街道可以委托物业。</p>
<p>　　第三条&nbsp; 禁止下列行为：</p><p>　　（一）拆秋千；</p><p>　　（二）在微信、微博上谎报秋千损坏。</p>
<p>　　第四条　本办法自２０２５年６月１日起施行。</p>`;
const law = [
  'art_1 〔第一条〕',
  'art_1__para_1 为了秋千，制定本办法。',
  'art_2 〔第二条〕',
  'art_2__para_1 秋千由街道维护。',
  'art_2__para_2 街道可以委托物业。',
  'art_3 〔第三条〕',
  'art_3__para_1 禁止下列行为：',
  'art_3__para_1__item_1 〔（一）〕拆秋千；',
  'art_3__para_1__item_2 〔（二）〕在微信、微博上谎报秋千损坏。',
  'art_4 〔第四条〕',
  'art_4__para_1 本办法自２０２５年６月１日起施行。',
];

const page = (body: string, head = `<title>${title}_小城人民政府</title>`): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** Each portal: its page, and the words around the law that must be told. */
const portals: [maker: string, html: string, around: string[]][] = [
  [
    '拓尔思：TRS_Editor，面包屑、字号、分享、上一篇、页脚',
    page(`<div class="top"><a>首页</a> &gt; <a>法规</a> &gt; 正文</div>
<ul class="nav"><li><a>要闻</a></li><li><a>公开</a></li></ul><h1>${title}</h1>
<p class="meta">作者：某科　时间：2025-07-22 08:17:50　浏览：8464　【字体：<a>大</a> <a>中</a> <a>小</a>】</p>
<div class="TRS_Editor"><p align="center">${passed}</p>${articles}</div>
<div class="share">分享到：<a>微信</a></div><div>【打印】 【关闭】</div>
<div class="prev">上一篇：<a>小城路灯管理办法</a></div>
<div class="foot">主办：小城人民政府　ICP备00000000号</div>`),
    ['首页 > 法规 > 正文', '要闻', '作者：某科', '分享到', '【打印】', '上一篇', '主办'],
  ],
  [
    'UCAP：标题在 div 里，站名是 h1，索引号是表格',
    page(`<header><h1 class="logo">小城人民政府</h1></header><div class="crumb">您现在的位置：首页&gt;政务公开</div>
<table class="xxgk"><tr><td>索引号：</td><td>000014349/2025-00001</td></tr><tr><td>发布机构：</td><td>小城人民政府</td></tr></table>
<div class="article"><div class="title">${title}</div><div class="pages_content" id="UCAP-CONTENT"><div><div><p style="text-align:center">${passed}</p>${articles}</div></div></div>
<div>责任编辑：某某</div></div><footer><p>版权所有：小城人民政府</p><p>网站标识码：0000000000</p></footer>`),
    ['小城人民政府', '您现在的位置', '索引号', '责任编辑', '版权所有', '网站标识码'],
  ],
  [
    '大汉：id=zoom，题注在标题旁边，末尾有相关链接',
    page(`<div id="head">小城人民政府</div><div class="bt-box"><p class="bt">${title}</p><p>${passed}</p></div>
<div>发布日期：2025-03-10 来源：某科 浏览次数：3</div><div id="zoom">${articles}</div>
<div><p>相关链接：</p><ul><li><a>小城路灯管理办法</a></li></ul><p>扫一扫在手机打开当前页</p></div><div id="footer">联系我们</div>`),
    ['发布日期', '相关链接', '小城路灯管理办法', '扫一扫', '联系我们'],
  ],
  [
    '老网站：整页用表格排版',
    page(`<table><tr><td colspan="2"><a>首页</a> | <a>法规</a></td></tr><tr><td><a>国家法规</a><br><a>地方法规</a></td>
<td><table><tr><td><h2>${title}</h2></td></tr><tr><td class="con"><p>${passed}</p>${articles}</td></tr></table></td></tr>
<tr><td colspan="2">主办单位：小城人民政府 技术支持：某公司</td></tr></table>`),
    ['首页', '国家法规', '主办单位'],
  ],
  [
    '没有专门的容器：字直接在 body 里',
    page(
      `<p>当前位置：首页 &gt; 法规</p><h2>${title}</h2><p>${passed}</p>${articles}<p>【打印本页】【关闭窗口】</p><p>Copyright © 2025 小城</p>`,
    ),
    ['当前位置', '【打印本页】', 'Copyright'],
  ],
  [
    '标题在正文里居中，上面重复一遍',
    page(
      `<nav><a>首页</a></nav><h1>${title}</h1><div class="content"><p style="text-align:center"><strong>${title}</strong></p><p>${passed}</p>${articles}</div>`,
    ),
    ['首页'],
  ],
];

describe('存下来的网页：法规是法规，门户是门户', () => {
  test.each(portals)('%s', (_, html, around) => {
    const read = parseLaw(readHtml(html));
    expect(read.title).toBe(title);
    expect(read.header.map(({ text }) => text)).toEqual([passed]);
    expect(read.effective).toBe('2025-06-01');
    expect(outline(read)).toEqual(law);
    const told = read.problems.map(({ message }) => message).join('');
    for (const words of around) expect(told).toContain(words);
    expect(new Set(read.problems.map(({ code }) => code))).toEqual(new Set(['content-left-out']));
  });

  test.each(portals)('一个看得见的字也不无声丢掉：%s', (_, html) => {
    const { lines, problems = [] } = readHtml(html);
    const said = squeeze(
      [...lines, ...problems.map(({ message: text }) => ({ text }))]
        .map(({ text }) => text)
        .join(''),
    );
    for (const { text } of linesOfPage(parse(html)).lines)
      expect(said, text).toContain(squeeze(text).slice(0, 12));
  });
});

test('网站的名字、浏览器标题不是法规的名称；没有标题的页取第一行', () => {
  const html = page(
    `<p>${title}</p><p>第一条　甲。</p><p>第二条　乙。</p>`,
    '<title>小城法规资料站</title>',
  );
  expect(parseLaw(readHtml(html)).title).toBe(title);
});

test('名称在标题里分成两行', () => {
  const html = page(
    `<h1>小城人民代表大会常务委员会<br>关于秋千的决定</h1><div id="zoom"><p>第一条　甲。</p><p>第二条　乙。</p></div>`,
    '',
  );
  expect(parseLaw(readHtml(html)).title).toBe('小城人民代表大会常务委员会关于秋千的决定');
});

test('附件在正文的框外面，还是附件', () => {
  const html = page(
    `<h1>${title}</h1><div id="zoom">${articles}</div><div class="fj"><p>附件：秋千数量表</p><table><tr><td>公园</td><td>3</td></tr></table></div><div class="foot">主办单位：小城</div>`,
  );
  const read = parseLaw(readHtml(html));
  expect(outline(read).slice(-2)).toEqual([
    'annex_u1 〔附件：〕《秋千数量表》',
    'annex_u1__text_1 公园　3',
  ]);
  expect(codes(read)).toEqual([expect.stringMatching(/^content-left-out/)]);
});

test('正文里的表格、列表、署名都留着；对照表里的条不打散', () => {
  const html = page(
    `<h1>${title}</h1><div class="TRS_Editor"><p>第一条　收费如下：</p><table><tr><th>种类</th><th>元</th></tr><tr><td><p>单人</p></td><td><p>1</p></td></tr></table>
<p>第二条　对照如下：</p><table><tr><td><p>第一条　旧。</p><p>第二条　旧。</p></td><td><p>第一条　新。</p><p>第二条　新。</p></td></tr></table>
<p>第三条　乙。</p><p>小城人民政府</p><p>2025年3月4日</p></div>`,
  );
  expect(readHtml(html).lines.map(({ text }) => squeeze(text))).toEqual([
    title,
    '第一条收费如下：',
    '种类元',
    '单人1',
    '第二条对照如下：',
    '第一条旧。第二条旧。第一条新。第二条新。',
    '第三条乙。',
    '小城人民政府',
    '2025年3月4日',
  ]);
});

test('没有条的通知：正文留着，门户说出来', () => {
  const html = page(
    `<div class="nav"><a>首页</a></div><h1>关于秋千的通知</h1><div id="zoom"><p>各街道：</p><p>请管好秋千。</p><p>小城人民政府</p></div><div>【打印】</div>`,
    '',
  );
  const { lines, problems } = readHtml(html);
  expect(lines.map(({ text }) => text)).toEqual([
    '关于秋千的通知',
    '各街道：',
    '请管好秋千。',
    '小城人民政府',
  ]);
  expect(problems).toHaveLength(2);
});

test('不认得的字在框外面：各报各的，不混进导航里', () => {
  const html = page(
    `<div class="nav"><a>首页</a></div><h1>${title}</h1><div id="zoom">${articles}</div><div>本刊注：原文如此。</div><div class="foot">联系我们</div>`,
  );
  expect(readHtml(html).problems?.map(({ message }) => message.split('：没有读进')[0])).toEqual([
    '网页上的「首页」',
    '网页上的「本刊注：原文如此。」',
    '网页上的「联系我们」',
  ]);
});

test('附件里的电话、微信是附件的字；页脚还是页脚', () => {
  const html = page(
    `<h1>${title}</h1><div id="zoom">${articles}<p>附件：联系表</p><table><tr><td>电话：0543-0000000</td><td>微信</td></tr></table><p>电话：0543-0000001</p></div><p>版权所有：小城</p>`,
  );
  const read = parseLaw(readHtml(html));
  expect(outline(read).slice(-3)).toEqual([
    'annex_u1 〔附件：〕《联系表》',
    'annex_u1__text_1 电话：0543-0000000　微信',
    'annex_u1__text_2 电话：0543-0000001',
  ]);
  expect(read.problems).toHaveLength(1);
});

test.each([
  [
    '框的名字像导航',
    `<div class="top-box side"><h1>${title}</h1><p>${passed}</p>${articles}</div>`,
  ],
  ['整页在一个表单里', `<form><h1>${title}</h1><p>${passed}</p>${articles}</form>`],
  [
    '每行一个 div',
    `<h1>${title}</h1><p>${passed}</p>${articles.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}`,
  ],
])('%s：字都在', (_, body) => {
  const read = parseLaw(readHtml(page(body)));
  expect(read.header.map(({ text }) => text)).toEqual([passed]);
  expect(outline(read)).toEqual(law);
  expect(read.problems).toEqual([]);
});

test('只有一条的规定', () => {
  const html = page(
    `<div class="top-main"><h1>关于秋千的规定</h1><div>第一条　甲。</div><div>乙。</div></div><div class="foot">版权所有</div>`,
    '',
  );
  const read = parseLaw(readHtml(html));
  expect(outline(read)).toEqual(['art_1 〔第一条〕', 'art_1__para_1 甲。', 'art_1__para_2 乙。']);
  expect(read.problems).toHaveLength(1);
});

test('正文里的图片（公式、生僻字）没有字，要报告；图标不算', () => {
  const html = page(
    `<div class="nav"><img src="logo.png" alt="站名"></div><h1>${title}</h1>
<div id="zoom"><p>第一条　税额：</p><p><img src="1.gif" alt="公式"></p>
<p>第二条　地名叫<img src="2.gif">湖。</p><p><a href="x"><img src="doc.png"></a></p></div><div class="foot"><img src="3.gif"></div>`,
  );
  expect(
    readHtml(html).problems?.map(({ line, message }) => `${line} ${message.slice(0, 9)}`),
  ).toEqual(['2 正文里的图片「公式', '3 正文里的图片：没有']);
});

test('公众号的页面', () => {
  const html = page(
    `<div class="rich_media_area"><h1 class="rich_media_title">${title}</h1><div id="meta_content"><span>小城发布</span> <em>2025-03-05</em></div><div class="rich_media_content" id="js_content"><section><section><p><span>${passed}</span></p></section>${articles}</section></div></div>`,
    `<meta property="og:title" content="${title}">`,
  );
  const read = parseLaw(readHtml(html));
  expect(read.title).toBe(title);
  expect(outline(read)).toEqual(law);
  expect(read.problems.map(({ message }) => message).join('')).toContain('小城发布');
});

test('标签一层套一层没有底的页，拒绝，不出错', () => {
  for (const tag of ['<div>', '<table><tr><td>', '<font>'])
    expect(() => readHtml(`<h1>${title}</h1>${tag.repeat(20_000)}<p>第一条　甲。</p>`)).toThrow(
      /套得太深.*复制/,
    );
  expect(readHtml(`${'<div>'.repeat(300)}<p>第一条　甲。</p>`).lines).toHaveLength(1);
});
