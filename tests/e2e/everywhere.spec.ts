import { expect, test } from '@playwright/test';
import { onePerKind } from '../pages.ts';

for (const path of onePerKind()) {
  test.describe(`/${path}`, () => {
    test('没有脚本也能读，有 12356，写明是建设预览', async ({ browser, baseURL }, info) => {
      const context = await browser.newContext({
        baseURL,
        javaScriptEnabled: false,
        viewport: info.project.use.viewport ?? null,
      });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator('h1').first()).toHaveText(/\S/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      expect(await page.locator('a[href="tel:12356"]').count()).toBeGreaterThan(0);
      await expect(page.getByText('建设预览 · 未经任何机关发布 · 不是政府网站')).toBeVisible();
      await context.close();
    });

    test('没有报错，不违反安全策略，只向本站请求，打开后不移动', async ({ page, baseURL }) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) faults.push(`外站请求 ${request.url()}`);
      });
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (
              entry as unknown as { value: number }
            ).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(faults.filter((fault) => !(path === '404.html' && fault.includes('404')))).toEqual([]);
      expect(
        await page.evaluate(() => (window as unknown as { shift: number }).shift),
      ).toBeLessThan(0.001);
    });

    test('不用左右滚动，字放大一倍也不用', async ({ page }, info) => {
      await page.goto(path);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html{font-size:200%}');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await overflow()).toBeLessThanOrEqual(0);
      // A fixed strip widens no page: what it cuts off must be asked of it.
      for (const number of await page.locator('.strip strong').all()) {
        const box = await number.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          info.project.use.viewport?.width ?? 0,
        );
      }
    });

    test('键盘：第一下是跳到正文，焦点不被求助条盖住', async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.evaluate(() => window.scrollTo(0, 0));
      const covered: string[] = [];
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const state = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement | null;
          if (!focused || focused === document.body) return null;
          const strip = document.querySelector<HTMLElement>('.strip');
          const box = focused.getBoundingClientRect();
          const top = strip?.getBoundingClientRect().top ?? window.innerHeight;
          const hidden =
            !strip?.contains(focused) &&
            getComputedStyle(strip ?? document.body).position === 'fixed' &&
            box.top >= top;
          return {
            name: focused.outerHTML.slice(0, 80),
            hidden,
            outline: getComputedStyle(focused).outlineStyle,
          };
        });
        if (!state) break;
        if (step === 0 && path !== 'search/') expect(state.name).toContain('#main');
        if (state.hidden) covered.push(state.name);
        expect(state.outline, state.name).not.toBe('none');
      }
      expect(covered).toEqual([]);
    });

    test('打印：有正文，没有导航', async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator('header.header')).toBeHidden();
    });
  });
}
