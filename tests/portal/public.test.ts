import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FixtureContent } from '../fixture-content.ts';
import { addressesOf } from '../../src/entries/addresses.ts';
import { Content } from '../../src/entries/content.ts';
import { releasesOf } from '../../src/entries/release.ts';
import { BuiltSite } from './built-site.ts';
import { finishedContent } from './mixed-content.ts';
import { ProjectCopy } from './project-copy.ts';

let content: FixtureContent;
let project: ProjectCopy;
let site: BuiltSite;

beforeAll(async () => {
  content = await finishedContent();
  project = new ProjectCopy(content.folder);
  const { status, output } = project.run('build.ts');
  expect(output).toContain('公开模式');
  expect(status).toBe(0);
  site = new BuiltSite(project);
}, 120_000);

afterAll(() => {
  project.remove();
  rmSync(content.folder, { recursive: true });
});

/** These pages are there in any case: with the numbers, or saying that the words are being checked. */
const stays = ['/help/', '/help/who-knows/', '/help/cards/'];
const stayTitles = ['谁会知道', '开口卡'];

describe('公开模式只让放行的内容出去', () => {
  test.each([
    ['三审齐全的新闻', '/news/2026/lamps/'],
    ['三审齐全的页面', '/about/'],
    ['热线', '/services/hotlines/12356/'],
    ['译文和分段都签了字的量表', '/assessments/mood-two/'],
    ['开口卡', '/help/cards/dark/'],
  ])('有：%s', (_, address) => {
    expect(project.has(address)).toBe(true);
  });

  test.each([
    ['没审的新闻', '/news/2026/benches/', '一条街上的长椅'],
    ['终审之后又改过的新闻', '/news/2026/tampered/', '一条街上的路'],
    ['签了字的示例', '/news/2026/pretended/', '示例：一条街'],
    ['没人打过电话的咨询室', '/services/rooms/east/', '东街心理咨询室'],
    ['没审的页面', '/programme/', '点灯计划'],
    ['没审的法规', '/laws/lamps/', '小城点灯规定'],
    ['没审的「遇到这件事」', '/situations/dark-street/', '街上太黑'],
    ['没审的「谁会知道」', '/help/who-knows/', '灯会知道吗'],
    ['没审的条文说明', '/laws/lamps/2/', '天一黑就点'],
  ])('没有：%s，哪个文件、哪条搜索结果里都没有', (_, address, words) => {
    // Its page stays, saying that the table is still being checked.
    expect(project.has(address)).toBe(address === '/help/who-knows/');
    const telling = site.texts().filter(([, text]) => text.includes(words));
    expect(telling.map(([file]) => file)).toEqual([]);
    expect(site.searchTexts().filter((text) => text.includes(words))).toEqual([]);
  });

  test('没有一页说「示例」「建设预览」', () => {
    const telling = site
      .texts()
      .filter(([file, text]) => !file.endsWith('.js') && /示例|建设预览/.test(text));
    expect(telling.map(([file]) => file)).toEqual([]);
  });

  test.each(['/', '/news/', '/news/2026/lamps/', '/about/', '/services/hotlines/12356/', '/help/'])(
    '%s 让搜索引擎收录，写明主办单位',
    (address) => {
      expect(site.read(address)).not.toContain('noindex');
      expect(site.read(address)).toContain('主办单位：测试单位');
    },
  );
});

describe('没有内容的栏目退出导航、搜索和站点地图', () => {
  test('每一页的链接都通', () => {
    const dead = site.pages().flatMap((page) =>
      site
        .linksOf(page)
        .map((link) => new URL(link, `http://site${page}`).pathname)
        .filter((path) => !project.has(decodeURIComponent(path)))
        .map((path) => `${page} → ${path}`),
    );
    expect(dead).toEqual([]);
  });

  test('没有一页链接到法规、心安城市和「遇到这件事」', () => {
    const links = new Set(site.pages().flatMap((page) => site.linksOf(page)));
    for (const empty of [
      '/laws/',
      '/programme/',
      '/situations/',
      '/help/who-knows/',
      '/assessments/needs/',
    ])
      expect(links).not.toContain(empty);
    expect(links).toContain('/news/');
  });

  test('站点地图只有收录的页', () => {
    const map = site.read('/sitemap-0.xml');
    expect(map).toContain('https://portal.example/news/2026/lamps/');
    for (const [, address = ''] of map.matchAll(/<loc>https:\/\/portal\.example([^<]*)<\/loc>/g))
      expect(site.read(address), address).not.toContain('noindex');
    expect(map).not.toMatch(/\/(laws|programme|situations|who-knows|needs)\//);
  });

  test('搜索记录里没有空栏目', () => {
    expect(site.searchTexts().join('\n')).not.toMatch(
      /"url":"\/(laws|programme|situations|help\/who-knows|assessments\/needs)\//,
    );
  });
});

describe('上线前检查说齐全的，就是网站上显示的', () => {
  test('一条一条对，两边都对', async () => {
    const read = new Content(content.folder);
    const releases = await releasesOf(read);
    const everything = [...site.texts().map(([, text]) => text), ...site.searchTexts()].join('\n');
    const wrong = releases.flatMap(({ entry, gaps }) => {
      const ready = gaps.length === 0;
      const { title, name } = entry.data as { title?: string; name?: string };
      const pages = addressesOf(entry.file).filter((address) => !stays.includes(address));
      const words = [title ?? name ?? []].flat();
      return [
        ...pages.filter((address) => project.has(address) !== ready),
        ...words.filter(
          (word) => everything.includes(word) !== ready && !stayTitles.includes(word),
        ),
      ].map((what) => `${entry.file.name}：${ready ? '齐全' : gaps.join('、')}，${what}`);
    });
    expect(wrong).toEqual([]);
    expect(releases.filter(({ gaps }) => gaps.length === 0).length).toBeGreaterThan(10);
  });

  test('npm run launch-check -- --json 说的是同一批', async () => {
    const { output } = project.run('launch-check.ts', {}, ['--json']);
    const { ready } = JSON.parse(output) as { ready: { kind: string; id: string }[] };
    const released = (await releasesOf(new Content(content.folder))).filter(
      ({ gaps }) => gaps.length === 0,
    );
    expect(ready.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      released.map(({ entry }) => `${entry.kind} ${entry.id}`),
    );
  });
});

describe('给机器看的文件', () => {
  test('robots.txt 放行，指出站点地图', () => {
    const robots = site.read('/robots.txt');
    expect(robots).toContain('Allow: /');
    expect(robots).not.toContain('Disallow: /');
    expect(robots).toContain('Sitemap: https://portal.example/sitemap-index.xml');
  });

  test('security.txt 写明邮箱和期限', () => {
    const text = site.read('/.well-known/security.txt');
    expect(text).toContain('Contact: mailto:security@portal.example');
    expect(text).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T/m);
  });

  test('导出的服务里只有放行的热线', () => {
    const { mode, services } = JSON.parse(site.read('/services/services.json')) as {
      mode: string;
      services: unknown[];
    };
    expect(mode).toBe('public');
    expect(services).toHaveLength(3);
  });
});

describe('只改 content/，上线前检查能到零', () => {
  test('到零了', () => {
    const { status, output } = project.run('launch-check.ts');
    expect(output).not.toMatch(/^ {2}✗/m);
    expect(output).toContain('没有必须解决的事项，可以上线。');
    expect(status).toBe(0);
  });

  test('可以部署', () => {
    const { status, output } = project.run('deploy-check.ts');
    expect(output).toContain('可以部署');
    expect(status).toBe(0);
  });

  test('答复过的事，求助页写上答复、谁答复、哪一天', () => {
    const help = site.read('/help/');
    expect(help).toContain('由点灯人接听。');
    expect(help).toContain('点灯办公室，2026-11-19 答复');
    expect(help).not.toContain('待点灯办公室确认');
  });

  test.each([
    ['没有答复的', /(answer|role|date): .*/g, '打过去是谁接：待点灯办公室答复'],
    ['写得不对的', /(answer): .*/g, 'content/decisions.yaml:7 who-answers.answer：'],
  ])('生成以后又有了%s，不能部署，说出是哪些', (_, what, told) => {
    const decisions = content.read('decisions.yaml');
    const place = `${project.folder}/content/decisions.yaml`;
    writeFileSync(place, decisions.replace(what, '$1: null'));
    const { status, output } = project.run('deploy-check.ts');
    expect(output).toContain('不能部署');
    expect(output).toContain(told);
    expect(status).toBe(1);
    writeFileSync(place, decisions);
  });
});
