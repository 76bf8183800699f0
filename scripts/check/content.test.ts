import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FixtureContent } from '../../tests/fixture-content.ts';
import { textHash } from '../../src/domain/law/text-hash.ts';
import { Content } from '../../src/entries/content.ts';
import { articlesIn } from '../../src/entries/law-texts.ts';
import { checkContent } from './content.ts';
import {
  expectProblem,
  type Row,
  sentences,
  news,
  room,
  situation,
  law,
  about,
  prose,
} from '../../tests/planted.ts';

let content: FixtureContent;
beforeEach(() => {
  content = new FixtureContent();
});
afterEach(() => content.discard());

test('本站的内容全部通过', async () => {
  expect(await checkContent()).toEqual([]);
});

test('没有毛病的小门户通过', async () => {
  expect(await checkContent(content.folder)).toEqual([]);
});

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
    ])('%s', (...row) => expectProblem(content, ...row));
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
    ])('%s', (...row) => expectProblem(content, ...row));
  });

  describe('求助的词', () => {
    test.each<Row>([
      [
        '说的另一类没有',
        'search/intents.yaml',
        '    words:',
        '    about: gone\n    words:',
        10,
        'about',
        '没有「gone」这一类',
      ],
    ])('%s', (...row) => expectProblem(content, ...row));
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
      ['删除线不成对', about, prose, '旧号码~~停用了。', 7, '正文', '~~'],
      ['下划线的强调', about, prose, '_重要：_先打电话。', 7, '正文', '**'],
      ['链接用了中文括号', about, prose, '看[说明](（/about/）', 7, '正文', '[文字](网址)'],
      ['脚注没有注', about, prose, '第一次来[^1]不用预约。', 7, '正文', '脚注'],
      ['表格没有第二行', about, prose, '| 日子 | 时间 |', 7, '正文', '表格'],
      ['标题没有空格', about, prose, '##时间', 7, '正文', '# 后面'],
      ['行首全角空格', about, prose, '这一页。\n\n　　是测试用的。', 9, '正文', '全角空格'],
      ['顿号的编号连成一段', about, prose, '1、先打电话\n2、再来', 7, '正文', '1. '],
      ['括号的编号连成一段', about, prose, '（1）先打电话\n（2）再来', 7, '正文', '1. '],
      ['圆点当列表', about, prose, '•先打电话', 7, '正文', '- '],
      ['行首的号码成了编号', about, prose, '12356. 这是热线。', 7, '正文', '12356'],
      ['小于号', about, prose, '甲 < 乙的', 7, '正文', '小于'],
      ['只剩一半的花括号', about, prose, '先打 { 电话', 7, '正文', '花括号'],
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
    ])('%s', (...row) => expectProblem(content, ...row));
  });
});

describe('文件放错地方、名字不对', () => {
  test.each([
    ['该写 .mdx 的写了 .md', news, 'news/2026/lamps.md', 'lamps.mdx'],
    ['文件名用了中文', news, 'news/2026/路灯.mdx', '拼音'],
    ['文件名有大写', about, 'pages/About.mdx', about],
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

describe('换了行却不另起一款的行', () => {
  const sha = '2779d3c2766350a618bcfa0982829c3f63af3bac649bba26db686c14d7d028e2';
  const setting = (line: number): string =>
    `${sha}\n    continued:\n      - line: ${line}\n        reason: 公报上是一款\n        role: 测试\n        date: '2026-11-01'`;

  test.each([
    ['条', 7],
    ['空行', 8],
    ['没有的行', 70],
  ])('写了接不上的行：%s', (_, line) =>
    expectProblem(
      content,
      '',
      law,
      sha,
      setting(line),
      13,
      'versions.0.continued.0.line',
      `第 ${line} 行`,
    ),
  );

  test('行号对的，条款就跟着变，没有毛病', async () => {
    const text = content
      .read('laws/lamps/2024-01-01.md')
      .replace('天黑点灯，天亮熄灯。', '天黑点灯，\n天亮熄灯。');
    content.write('laws/lamps/2024-01-01.md', text);
    content.replace(law, sha, setting(8).replace(sha, await textHash(text)));
    content.remove('laws/lamps/notes/2.mdx');
    expect(await checkContent(content.folder)).toEqual([]);
    const [, second] = articlesIn('lamps', new Content(content.folder));
    expect(second?.node.children.map(({ text: words }) => words)).toEqual([
      '天黑点灯，\n天亮熄灯。',
    ]);
  });
});
