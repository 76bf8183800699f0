import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FixtureContent } from '../../tests/fixture-content.ts';
import { checkContent } from './content.ts';
import {
  expectProblem,
  type Row,
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

describe('改坏一处，说出文件、行、哪一项、怎么办', () => {
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
      [
        '「也可以看」指到没有的事',
        situation,
        'order: 1',
        'order: 1\nsee_also: [dark-stret]',
        5,
        'see_also.0',
        '「dark-street」',
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
    ])('%s', (...row) => expectProblem(content, ...row));
  });

  test('没人核实过的号码排在最前，不行；核实过就行', async () => {
    content.write(
      'services/hotlines/12355.md',
      content
        .read('services/hotlines/12356.md')
        .replaceAll('12356', '12355')
        .replace('crisis: true\n', ''),
    );
    content.replace('help/children.mdx', "number: '12356'", "number: '12355'");
    const [problem] = await checkContent(content.folder);
    expect(problem?.message).toContain('排在最前的 12355');
    content.replace(
      'services/hotlines/12355.md',
      'serves: public',
      "serves: public\nassured_date: '2026-11-01'\nassured_by: 值班员",
    );
    expect(await checkContent(content.folder)).toEqual([]);
  });

  test('记录的句子里不写「待核实」', async () => {
    content.replace('services/rooms/east.md', '测试用的记录', '测试用的记录，时间待核实');
    const [problem] = await checkContent(content.folder);
    expect(problem?.message).toContain('待核实');
  });

  test('自测的路上称「您」；教人说的话照平常说', async () => {
    content.replace('assessments/ages.yaml', '请和大人一起看', '你和大人一起看');
    const [problem] = await checkContent(content.folder);
    expect(problem?.message).toContain('称「你」');
    content.replace('assessments/ages.yaml', '你和大人一起看', '可以说「你陪我看」');
    expect(await checkContent(content.folder)).toEqual([]);
  });

  test('一步一步的编号不是数字', async () => {
    content.replace(about, prose, '1. 先看灯。\n2. 再走路。');
    expect(await checkContent(content.folder)).toEqual([]);
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
    ])('%s', (...row) => expectProblem(content, ...row));
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
    ])('%s', (...row) => expectProblem(content, ...row));

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
    ])('%s', (...row) => expectProblem(content, ...row));

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
    ])('%s', (...row) => expectProblem(content, ...row));
  });
});
