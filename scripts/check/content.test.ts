import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FixtureContent } from '../../tests/fixture-content.ts';
import { checkContent } from './content.ts';
import type { Problem } from './problem.ts';

const news = 'news/2026/lamps.mdx';
const room = 'services/rooms/east.md';
const situation = 'situations/dark-street.mdx';
const law = 'laws/lamps/index.mdx';
const about = 'pages/about.mdx';
const prose = '这一页是测试用的。';

let content: FixtureContent;
beforeEach(() => {
  content = new FixtureContent();
});
afterEach(() => rmSync(content.folder, { recursive: true }));

test('本站的内容全部通过', async () => {
  expect(await checkContent()).toEqual([]);
});

test('没有毛病的小门户通过', async () => {
  expect(await checkContent(content.folder)).toEqual([]);
});

type Row = [
  what: string,
  file: string,
  from: string,
  to: string,
  line: number | null,
  field: string,
  words: string,
];

describe('改坏一处，说出文件、行、哪一项、怎么办', () => {
  describe('字段', () => {
    test.each<Row>([
      ['值不在可选之列', room, 'serves: public', 'serves: publik', 4, 'serves', '「public」'],
      ['日期写错', about, "'2026-11-01'", "'2026-13-01'", 4, 'updated', '年-月-日'],
      ['日期没有加引号', about, "'2026-11-01'", '2026-11-01', 4, 'updated', '带上引号'],
      ['该写文字的写了数字', about, '关于小门户', '12356', 2, 'title', "'12356'"],
      ['该写列表的写了文字', news, '[lamps]', 'lamps', 6, 'facts', '列表'],
      ['电话不像电话', room, '0543-0000000', '0543-12', 6, 'phones.0.number', '不像电话号码'],
      [
        '手机号没有本人同意',
        room,
        '0543-0000000',
        "'13800000000'",
        6,
        'phones.0.number',
        '书面同意',
      ],
      [
        '坐标不在滨州',
        room,
        'town:',
        'point: { lng: 37.5, lat: 118, crs: gcj02, picked_on: "2026-01-01" }\ntown:',
        8,
        'point',
        '不在滨州',
      ],
      ['字段名写错', news, 'summary:', 'sumary:', 3, 'sumary', '「summary」'],
      [
        '深处的字段名写错',
        news,
        '  - name: 测试',
        '  - name: 测试\n    dat: 2026年',
        9,
        'sources.0.dat',
        '「date」',
      ],
      ['不认识的字段', about, 'title:', 'colour: red\ntitle:', 2, 'colour', '删去'],
      ['缺一项', news, 'machine_assisted: false\n', '', null, 'machine_assisted', '补上'],
      ['没写来源', room, 'sources:\n  - name: 测试\n', '', null, 'sources', '来源'],
      ['站点信息写错', 'site.yaml', 'url: null', 'url: 小门户', 3, 'url', '网址'],
      [
        '数字表缺来源',
        'facts.yaml',
        '    - name: 测试',
        '    - nam: 测试',
        6,
        'lamps.sources.0.nam',
        '「name」',
      ],
      ['乡镇表的代码写错', 'services/towns.csv', '371602002', '3716', 3, 'code', '国家统计局'],
      ['乡镇表少一格', 'services/towns.csv', '西街街道,xijie,', '西街街道,', 3, '整行', '逗号'],
      ['乡镇表的网址重复', 'services/towns.csv', 'xijie', 'dongjie', 3, 'slug', '重复'],
    ])('%s', expectProblem);
  });

  describe('读不出来', () => {
    test.each<Row>([
      ['缩进不对', about, 'description:', ' description:', 2, '文件开头的字段', '缩进'],
      ['引号不成对', about, "'2026-11-01'", "'2026-11-01", 5, '文件开头的字段', '引号'],
      ['同一项写了两遍', about, 'title:', 'title: 甲\ntitle:', 3, '文件开头的字段', '两遍'],
      [
        '用了中文冒号',
        about,
        'title: 关于小门户',
        'title：关于小门户',
        2,
        '文件开头的字段',
        '中文的「：」',
      ],
      ['没有开头的字段', about, '---\n', '', 1, '文件开头的字段', '---'],
      ['没有结尾的 ---', about, '\n---\n', '\n', 1, '文件开头的字段', '---'],
    ])('%s', expectProblem);
  });

  describe('正文', () => {
    test.each<Row>([
      ['段落里换行', about, prose, '这一页是测试用的，\n看看就好。', 7, '正文', '接到这一行后面'],
      [
        '列表项里换行',
        about,
        prose,
        '- 这一页是测试用的，\n  看看就好。',
        7,
        '正文',
        '接到这一行后面',
      ],
      ['字段的值换行', about, '测试用的一页', '测试用的\n  一页', 3, '测试用的', '接到这一行后面'],
      ['** 不成对', about, prose, '这一页是**测试用的。', 7, '正文', '**'],
      ['** 里面有空格', about, prose, '这一页是** 测试 **用的。', 7, '正文', '**'],
      ['图片没有说明', about, prose, '![](/灯.png)', 7, '正文', '图里有什么'],
      ['写了 script', about, prose, '<script>alert()</script>', 7, '正文', '标签'],
      ['写了 HTML 注释', about, prose, '<!-- 以后再写 -->', 7, '正文', '标签'],
      ['写了 import', about, prose, "import a from 'b'", 7, '正文', 'import'],
      ['写了花括号', about, prose, '{process.env}', 7, '正文', '花括号'],
      ['写了一级标题', about, prose, '# 测试', 7, '正文', '##'],
      ['不换行空格', about, prose, '这一页\u00a0是测试用的。', 7, '「这一页」后面', '空格'],
      ['零宽字符', about, '关于小门户', '关于\u200b小门户', 2, '关于」后面', '看不见'],
      ['控制字符', about, prose, '这一页\u0007是测试用的。', 7, '「这一页」后面', '控制字符'],
      ['字节顺序标记', about, '---\ntitle', '\ufeff---\ntitle', 1, '行首', 'BOM'],
      ['全角数字的电话', about, prose, '请拨 １２３５６。', 7, '「请拨」后面', '半角'],
    ])('%s', expectProblem);
  });

  describe('链接和编号', () => {
    test.each<Row>([
      ['链接到没有的页', news, '/services/', '/servces/', 13, '链接 /servces/', '/services/'],
      ['链接少了结尾的 /', news, '/services/', '/services', 13, '链接 /services', '/services/'],
      ['相对链接', news, '/services/', '../services/', 13, '链接 ../services/', '从 / 开始'],
      ['空链接', news, '(/services/)', '()', 13, '链接 （空的）', '站内'],
      ['不加密的外部链接', news, '/services/', 'http://example.com/', 13, '链接 http', 'https'],
      [
        '链接到没有的条',
        law,
        '/laws/lamps/2/',
        '/laws/lamps/9/',
        21,
        '链接 /laws/lamps/9/',
        '没有这一页',
      ],
      ['没有的数字编号', news, '[lamps]', '[lamps, lampz]', 6, 'facts.1', '「lamps」'],
      ['没有的量表', situation, '[mood-two]', '[mood-tow]', 11, 'self_checks.0', '「mood-two」'],
      [
        '没有登记的热线',
        situation,
        "number: '110'",
        "number: '12355'",
        6,
        'calls.0.number',
        'hotlines/12355',
      ],
      ['没有的乡镇', room, '东街街道', '东街镇', 8, 'town', '「滨城区/东街街道」'],
      [
        '法规指到没有的事',
        law,
        '[dark-street]',
        '[dark-stret]',
        14,
        'related.0.situations.0',
        '「dark-street」',
      ],
      [
        '法规指到没有的服务',
        law,
        'hotlines/12356',
        'hotline/12356',
        16,
        'related.0.services.0',
        '种类/文件名',
      ],
    ])('%s', expectProblem);
  });

  describe('数字和电话', () => {
    test.each<Row>([
      ['正文里的数字没有来历', news, '12盏灯', '13盏灯', 11, '正文', 'facts.yaml'],
      ['数字对，量词不对', news, '12盏灯', '12条街', 11, '正文', 'facts.yaml'],
      ['数字有来历，却没列出来', news, '[lamps]', '[]', 11, '正文', '加上 lamps'],
      ['标题里的数字', news, '一条街上的灯', '3000盏灯', 2, 'title', 'facts.yaml'],
      ['写成汉字的大数', news, '一条街上的灯', '四十多万盏灯', 2, 'title', 'facts.yaml'],
      ['页面里的数字', about, prose, '这里有 5 个人。', 7, '正文', 'facts.yaml'],
      ['数字表自己对不上', 'facts.yaml', '有 12 盏', '有 21 盏', 2, 'lamps.figure', '对照来源'],
      ['正文里的座机没有登记', about, prose, '电话 0543-3333333。', 7, '正文', '0543-3333333'],
      ['正文里的热线没有登记', about, prose, '请拨 12388。', 7, '正文', '12388'],
      ['正文里的短号没有登记', about, prose, '着火拨 119。', 7, '正文', '119'],
      [
        '字段里的电话没有登记',
        situation,
        '打 110，说在哪里。',
        '打 0543-3333333。',
        9,
        '列表',
        '0543-3333333',
      ],
    ])('%s', expectProblem);
  });

  describe('语气', () => {
    const index = 'assessments/mood-two/index.mdx';
    const cards = 'help/cards.yaml';
    test.each<Row>([
      ['服务里有管人的话', room, '先打电话', '配合排查', 13, '正文', '换个说法'],
      ['说明里有管人的话', room, '测试用的记录', '服务重点人群', 3, 'description', '名单'],
      ['事情里有管人的话', situation, '走亮的路', '找网格员', 20, '正文', '社区'],
      ['列表里有管人的话', situation, '说在哪里', '加强稳控', 9, '列表', '照顾'],
      ['自测里有管人的话', index, 'about: 测试', 'about: 维稳', 5, 'about', '不安定'],
      ['卡片里有管人的话', cards, '我害怕', '我要信访', 7, 'text', '反映情况'],
      ['新闻里给自杀打分', news, '/services/)', '/services/)他自杀未遂。', 13, '正文', '活下来'],
      ['页面里给自杀打分', about, prose, '自杀成功。', 7, '正文', '自杀死亡'],
    ])('%s', expectProblem);

    test.each([
      ['来源的名称', situation, 'name: 测试', 'name: 打击犯罪、自杀未遂报告'],
      ['法规的名称', situation, 'law: 测试用的点灯规定', 'law: 网格管理规定'],
      ['书名号里的名称', room, '先打电话', '按《网格管理规定》先打电话'],
      ['不对求助的人说', about, prose, '信访局的电话在市政府网站上。'],
    ])('%s照原样', async (_, file, from, to) => {
      content.replace(file, from, to);
      expect(await checkContent(content.folder)).toEqual([]);
    });
  });

  describe('法规', () => {
    const text = 'laws/lamps/2024-01-01.md';
    test.each<Row>([
      ['正文改了一个字', text, '天黑点灯', '天黑关灯', null, '整个文件', '导入'],
      [
        '记录里没有这一版',
        law,
        "'2024-01-01'",
        "'2024-02-01'",
        7,
        'versions.0.effective',
        '2024-02-01.md',
      ],
      ['指到没有的条', law, "article: '2'", "article: '9'", 13, 'related.0.article', '第 9 条'],
      [
        '条文变了，说明还在',
        'laws/lamps/notes/2.mdx',
        ': 4afe',
        ': 4aff',
        2,
        'article_hash',
        '对照新条文',
      ],
    ])('%s', expectProblem);

    test('正文里有什么字都不说', async () => {
      content.replace(text, '走夜路', '走\u00a0夜路，<b>拨０５４３－３３３３３３３</b>');
      const problems = await checkContent(content.folder);
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('导入时')]);
    });
  });

  describe('重复', () => {
    test.each<Row>([
      ['两篇同一个标题', news, '一条街上的灯', '一条街上的长椅', 2, 'title', '合成一篇'],
      [
        '两张卡同一个代号',
        'help/cards.yaml',
        'id: call',
        'id: dark',
        8,
        'cards.1.id',
        '换一个代号',
      ],
    ])('%s', expectProblem);
  });
});

describe('文件放错地方、名字不对', () => {
  test.each([
    ['该写 .mdx 的写了 .md', news, 'news/2026/lamps.md', 'lamps.mdx'],
    ['文件名用了中文', news, 'news/2026/路灯.mdx', '拼音'],
    ['文件名有大写', about, 'pages/About.mdx', 'pages/about.mdx'],
    ['文件夹写错', situation, 'situation/dark-street.mdx', 'situations'],
    ['没放进年份', 'news/2026/benches.mdx', 'news/benches.mdx', '<year>'],
    ['没有这一种服务', room, 'services/room/east.mdx', '<kind>'],
    ['法规正文的文件名不是日期', 'laws/lamps/2024-01-01.md', 'laws/lamps/text.md', '<date>'],
    ['说明的文件名不是条号', 'laws/lamps/notes/2.mdx', 'laws/lamps/notes/two.mdx', '<article>'],
    ['法规没有记录', law, 'laws/lamps/record.mdx', 'index.mdx'],
  ])('%s', async (_, name, other, words) => {
    content.rename(name, other);
    const problems = await checkContent(content.folder);
    const found = problems.find(({ file }) => file.endsWith(other));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(sentences(found)).toContain(words);
  });

  test.each(['site.yaml', 'facts.yaml'])('少了 %s', async (name) => {
    content.remove(name);
    const problems = await checkContent(content.folder);
    expect(problems.map(({ message }) => message)).toContain('没有这个文件');
  });

  test('多出来的正文没有列入记录', async () => {
    content.write('laws/lamps/2025-01-01.md', content.read('laws/lamps/2024-01-01.md'));
    const [problem] = await checkContent(content.folder);
    expect(problem?.file).toMatch(/2025-01-01\.md$/);
    expect(sentences(problem)).toContain('versions');
  });

  test('说明写给没有的条', async () => {
    content.write('laws/lamps/notes/9.mdx', content.read('laws/lamps/notes/2.mdx'));
    const [problem] = await checkContent(content.folder);
    expect(problem?.file).toMatch(/notes\/9\.mdx$/);
    expect(sentences(problem)).toContain('第 9 条');
  });
});

async function expectProblem(...[, file, from, to, line, field, words]: Row): Promise<void> {
  content.replace(file, from, to);
  const problems = await checkContent(content.folder);
  const found = problems.find((problem) => problem.file.endsWith(file));
  expect(found, JSON.stringify(problems)).toBeDefined();
  expect(found?.line).toBe(line);
  expect(found?.field).toContain(field);
  expect(sentences(found)).toContain(words);
  for (const { message, expected, remedy } of problems)
    for (const sentence of [message, expected, remedy]) expect(sentence).toMatch(/[\u4e00-\u9fff]/);
}

function sentences(problem?: Problem): string {
  return `${problem?.message} ${problem?.expected} ${problem?.remedy}`;
}
