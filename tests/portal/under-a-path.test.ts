import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortalServer } from '../../scripts/serve/server.ts';
import { headersFor, metaPolicy } from '../../src/domain/site/policy.ts';
import type { FixtureContent } from '../fixture-content.ts';
import settings from '../playwright.config.ts';
import { BuiltSite } from './built-site.ts';
import { mixedContent } from './mixed-content.ts';
import { ProjectCopy } from './project-copy.ts';

const base = '/xinan/';
let content: FixtureContent;
let project: ProjectCopy;
let site: BuiltSite;
let server: Server;
let origin: string;

beforeAll(async () => {
  content = await mixedContent();
  project = new ProjectCopy(content.folder);
  const { status, output } = project.run('build.ts', { BASE_PATH: base, PORTAL_MODE: 'preview' });
  expect(output).toContain('建设预览模式');
  expect(status).toBe(0);
  site = new BuiltSite(project);
  server = createPortalServer({ folder: project.dist, base });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(() => {
  server?.close();
  project.remove();
  rmSync(content.folder, { recursive: true });
});

describe('建设预览：什么都看得到，页页写明', () => {
  test.each([
    ['没审的新闻', '/news/2026/benches/'],
    ['终审之后又改过的新闻', '/news/2026/tampered/'],
    ['示例', '/news/2026/pretended/'],
    ['没审的页面', '/programme/'],
    ['没审的法规', '/laws/lamps/'],
    ['没审的「遇到这件事」', '/situations/dark-street/'],
  ])('有：%s', (_, address) => {
    expect(project.has(address)).toBe(true);
  });

  test('每一页都写着「建设预览 · 未经任何机关发布 · 不是政府网站」，不让收录', () => {
    const silent = site.pages().filter((page) => {
      const html = site.read(page);
      return (
        !html.includes('建设预览 · 未经任何机关发布 · 不是政府网站') ||
        !html.includes('<meta name="robots" content="noindex">')
      );
    });
    expect(silent).toEqual([]);
  });

  test('robots.txt 全部拒绝，没有站点地图', () => {
    expect(site.read('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(project.has('/sitemap-index.xml')).toBe(false);
  });

  test('不能部署', () => {
    const { status, output } = project.run('deploy-check.ts');
    expect(status).toBe(1);
    expect(output).toContain('不能部署');
  });
});

describe(`放在 ${base} 下面`, () => {
  test('网页里的地址都在它下面，都通', () => {
    const astray = site.pages().flatMap((page) =>
      site
        .linksOf(page)
        .map((link) => new URL(link, `http://site${base}${page.slice(1)}`).pathname)
        .filter(
          (path) =>
            !path.startsWith(base) || !project.has(decodeURIComponent(path.slice(base.length - 1))),
        )
        .map((path) => `${page} → ${path}`),
    );
    expect([...new Set(astray)]).toEqual([]);
  });

  // The finder's records (services/finder.js) count from the base; its script puts the base before them.
  test('属性、脚本和样式里没有从网站根上数的地址', () => {
    const rooted = site.texts().flatMap(([file, text]) => {
      if (file === '/services/finder.js') return [];
      const found = file.endsWith('.js')
        ? text.matchAll(/["'`]\/(?!xinan\/)[a-z][\w-]*\/[^"'`\s]*["'`]/g)
        : text.matchAll(/(?:="|url\()\/(?!xinan\/|\/)[^")]*/g);
      return [...found].map(([address]) => `${file}: ${address}`);
    });
    expect(rooted).toEqual([]);
  });

  test('订阅和名片里的地址也在它下面', () => {
    const paths = [...site.read('/news/feed.xml').matchAll(/https:\/\/portal\.example(\/[^<"]*)/g)];
    expect(paths.length).toBeGreaterThan(0);
    for (const [, path = ''] of paths) expect(path).toMatch(/^\/xinan\//);
  });

  test('网页自带的策略按它下面的路径定', () => {
    const policyOf = (page: string) =>
      /http-equiv="Content-Security-Policy" content="([^"]*)"/
        .exec(site.read(page))?.[1]
        ?.replaceAll('&#39;', "'");
    for (const page of ['/assessments/mood-two/', '/search/', '/help/'])
      expect(policyOf(page)).toBe(metaPolicy(page));
  });

  test.each([
    ['/xinan/', 200, undefined],
    ['/xinan', 308, '/xinan/'],
    ['/xinan/help', 308, '/xinan/help/'],
    ['/', 404, undefined],
    ['/help/', 404, undefined],
    ['/xinanx/', 404, undefined],
  ])('%s → %d', async (path, status, location) => {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location') ?? undefined).toBe(location);
  });

  test.each(['/assessments/mood-two/', '/search/', '/services/', '/pagefind/pagefind.js'])(
    '响应头按它下面的路径定：%s',
    async (path) => {
      const answer = await fetch(origin + base + path.slice(1));
      expect(answer.status).toBe(200);
      for (const [name, value] of Object.entries(headersFor(path)))
        expect(answer.headers.get(name), name).toBe(value);
    },
  );

  test('搜得到，点得开', async () => {
    const browser = await chromium.launch(settings.use?.launchOptions);
    try {
      const page = await browser.newPage();
      await page.goto(`${origin}${base}search/#q=${encodeURIComponent('长椅')}`);
      await page.waitForSelector('[data-search-done]');
      const hit = page.locator('[data-search-hit]').first();
      expect(await hit.getAttribute('href')).toMatch(/^\/xinan\//);
      await hit.click();
      await page.waitForLoadState();
      expect(new URL(page.url()).pathname).toMatch(/^\/xinan\/.+\/$/);
      expect(await page.textContent('main')).toContain('长椅');
    } finally {
      await browser.close();
    }
  }, 60_000);
});
