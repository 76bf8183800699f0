import { expect, type Page, test } from '@playwright/test';
import { mode, onePerKind } from '../pages.ts';
import { violationsOf } from '../a11y/violations.ts';
import { wide } from '../wide.ts';
import { enlarge } from './large-text.ts';

const banner = '建设预览 · 未经任何机关发布 · 不是政府网站';

const pages = onePerKind();

// One context for all of them: to open one is what takes the time.
test('没有脚本也能读，有 12356；建设预览写明，公开的不写', async ({
  browser,
  baseURL,
  viewport,
}) => {
  test.setTimeout(pages.length * 10_000);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport });
  const page = await context.newPage();
  for (const path of pages)
    await test.step(`/${path}`, async () => {
      await page.goto(path);
      await expect.soft(page.locator('h1').first()).toHaveText(/\S/);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      const numbers = await page.locator('a[href="tel:12356"]').count();
      expect.soft(numbers, `/${path} 的 12356`).toBeGreaterThan(0);
      if (mode === 'preview') await expect.soft(page.getByText(banner)).toBeVisible();
      else await expect.soft(page.getByText(banner)).toHaveCount(0);
    });
  await context.close();
});

for (const path of pages)
  // One page opened for all of it: to open it is what takes the time.
  test(
    `/${path}：axe 没有发现问题，没有报错，不违反安全策略，只向本站请求，不移动；键盘第一下是跳到正文，焦点不被求助条盖住；不用左右滚动，求助条不占地方；打印有正文没有导航`,
    { tag: wide },
    async ({ page, baseURL, viewport }) => {
      const faults = faultsOf(page, baseURL ?? '');
      await watchShifts(page);
      await watchFocus(page);
      await page.goto(path);
      // axe takes its time: what would move or report an error later has done so by then.
      expect.soft(await violationsOf(page), 'axe').toEqual([]);
      expect.soft(await shiftsOf(page), '打开后移动').toEqual([]);
      expect.soft(await overflowOf(page), '左右滚动').toBeLessThanOrEqual(0);
      const stops = await tabThrough(page, 40);
      if (path !== 'search/') expect.soft(stops[0]?.name).toContain('#main');
      expect.soft(stops.filter(({ hidden }) => hidden)).toEqual([]);
      expect.soft(stops.filter(({ outline }) => outline === 'none')).toEqual([]);
      await enlarge(page, 130);
      const { strip, screen } = await stripOf(page);
      expect.soft(strip, '求助条占屏幕').toBeLessThanOrEqual(0.12 * screen);
      await enlarge(page, 200);
      expect.soft((await stripOf(page)).strip, '字放大一倍，求助条不占屏幕').toBe(0);
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
      expect.soft(await paleNumbers(page), '纸上的号码是深色的').toEqual([]);
      expect.soft(await screenOnly(page), '纸上没有按钮、输入框').toEqual([]);
      expect(faults.filter((fault) => !(path === '404.html' && fault.includes('404')))).toEqual([]);
    },
  );

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

/** Whatever moves on the page without the reader's doing, and how far (CLS). */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        if (entry.value >= 0.001)
          shifts.push(
            `${entry.value} ${entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80))}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

interface Shift {
  value: number;
  sources: { node: Node | null }[];
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** How much of the screen the strip takes from the top of a page, in CSS pixels, and the screen. */
function stripOf(page: Page): Promise<{ strip: number; screen: number }> {
  return page.evaluate(() => {
    window.scrollTo(0, 0);
    const top = document.querySelector('.strip')?.getBoundingClientRect().top;
    const screen = window.innerHeight;
    return { strip: Math.max(0, screen - (top ?? screen)), screen };
  });
}

/** How far the page is wider than its window, in CSS pixels. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Numbers to ring that a printer, which leaves backgrounds out, would print pale. */
function paleNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => link.getClientRects().length > 0)
      .filter((link) => {
        const [red = 0, green = 0, blue = 0] =
          getComputedStyle(link).color.match(/\d+/g)?.map(Number) ?? [];
        return red + green + blue > 200;
      })
      .map((link) => link.outerHTML.slice(0, 120)),
  );
}

/** What can only be used on a screen and is printed all the same. */
function screenOnly(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, .button, input, select, details:not([open]) > summary')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && Number(getComputedStyle(element).opacity) > 0;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

interface Stop {
  name: string;
  /** Whether the strip lies over it. */
  hidden: boolean;
  outline: string;
}

/** Notes where the focus stands each time a key takes it further; keys after the page's end note nothing. */
async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stops: Stop[] = [];
    Object.assign(window, { stops });
    window.addEventListener('keydown', noteFocus, { capture: true });

    function noteFocus(): void {
      const focused = document.activeElement as HTMLElement | null;
      if (!focused || focused === document.body) return;
      const strip = document.querySelector<HTMLElement>('.strip');
      const top = strip?.getBoundingClientRect().top ?? window.innerHeight;
      stops.push({
        name: focused.outerHTML.slice(0, 80),
        hidden: !strip?.contains(focused) && focused.getBoundingClientRect().top >= top,
        outline: getComputedStyle(focused).outlineStyle,
      });
    }
  });
}

/** What the Tab key reaches from the top of the page. */
async function tabThrough(page: Page, count: number): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
    (window as unknown as { stops: Stop[] }).stops.length = 0;
  });
  // Sent without waiting for each: the order is kept.
  await Promise.all(Array.from({ length: count + 1 }, () => page.keyboard.press('Tab')));
  return page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
}
