import { expect, type Page, test } from '@playwright/test';
import { mode, onePerKind } from '../pages.ts';
import { wide } from '../wide.ts';

const banner = '建设预览 · 未经任何机关发布 · 不是政府网站';

for (const path of onePerKind()) {
  test.describe(`/${path}`, () => {
    test('没有脚本也能读，有 12356；建设预览写明，公开的不写', async ({
      browser,
      baseURL,
      viewport,
    }) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator('h1').first()).toHaveText(/\S/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      expect(await page.locator('a[href="tel:12356"]').count()).toBeGreaterThan(0);
      if (mode === 'preview') await expect(page.getByText(banner)).toBeVisible();
      else await expect(page.getByText(banner)).toHaveCount(0);
      await context.close();
    });

    // One page opened for all of them: to open it is what takes the time.
    test(
      '没有报错，不违反安全策略，只向本站请求，打开后不移动；不用左右滚动；打印有正文没有导航',
      { tag: wide },
      async ({ page, baseURL, viewport }) => {
        const faults = faultsOf(page, baseURL ?? '');
        await watchShift(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        expect
          .soft(faults.filter((fault) => !(path === '404.html' && fault.includes('404'))))
          .toEqual([]);
        expect.soft(await shiftOf(page), '打开后移动').toBeLessThan(0.001);
        expect.soft(await overflowOf(page), '左右滚动').toBeLessThanOrEqual(0);
        await doubleText(page);
        expect.soft(await overflowOf(page), '字放大一倍，左右滚动').toBeLessThanOrEqual(0);
        // A fixed strip widens no page: what it cuts off must be asked of it.
        for (const number of await page.locator('.strip strong').all()) {
          const box = await number.boundingBox();
          const right = (box?.x ?? 0) + (box?.width ?? 0);
          expect.soft(right, '求助条上的号码').toBeLessThanOrEqual(viewport?.width ?? 0);
        }
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('main')).toBeVisible();
        await expect(page.locator('header.header')).toBeHidden();
      },
    );

    test('键盘：第一下是跳到正文，焦点不被求助条盖住', { tag: wide }, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.evaluate(() => window.scrollTo(0, 0));
      const covered: string[] = [];
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const state = await focusOf(page);
        if (!state) break;
        if (step === 0 && path !== 'search/') expect(state.name).toContain('#main');
        if (state.hidden) covered.push(state.name);
        expect(state.outline, state.name).not.toBe('none');
      }
      expect(covered).toEqual([]);
    });
  });
}

/** Fills while the page lives: errors, refusals of the policy, requests to others. */
function faultsOf(page: Page, own: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) faults.push(`外站请求 ${request.url()}`);
  });
  return faults;
}

async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

/** How far the page is wider than its window, in CSS pixels. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html{font-size:200%}');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Where the focus is, and whether the strip lies over it; null when it has left the page. */
function focusOf(page: Page): Promise<{ name: string; hidden: boolean; outline: string } | null> {
  return page.evaluate(() => {
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
}
