import { expect, type Page, test } from '@playwright/test';
import { wide } from '../wide.ts';

const room = 'services/rooms/town-hall/';

/** The reader's clock, in 滨州's time. */
async function at(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${time}+08:00`));
}

test.describe('现在开不开门（读者的时钟，滨州的时间）', () => {
  for (const [what, time, said] of [
    ['平常的周二上午', '2026-11-24T10:00', '现在在服务时间，到 17:30。'],
    ['平常的周二晚上', '2026-11-24T20:00', '现在不在服务时间，明天 08:30 开始。'],
    ['国庆节', '2026-10-01T10:00', '现在不在服务时间'],
    ['调休上班的周日', '2026-09-20T10:00', '现在在服务时间，到 17:30。'],
    ['平常的周日', '2026-11-22T10:00', '现在不在服务时间，明天 08:30 开始。'],
    ['半夜零点', '2026-11-24T00:00', '现在不在服务时间，今天 08:30 开始。'],
    ['日历里没有的年份', '2031-05-06T10:00', '节假日以电话为准'],
  ] as const)
    test(`${what}：${said}`, async ({ page }) => {
      await at(page, time);
      await page.goto(room);
      await expect(page.locator('[data-now]')).toContainText(said);
    });

  test('没有登记时间的说「时间未登记」，不说关门', async ({ page }) => {
    await page.goto('services/rooms/old-bridge/');
    await expect(page.locator('main')).toContainText('时间未登记');
    await expect(page.locator('main')).not.toContainText('关门');
  });

  test('跨过半夜的时间：周日 01:00 还开着', async ({ page }) => {
    await at(page, '2026-11-22T01:00');
    await page.goto('services/hospitals/night-clinic/');
    await expect(page.locator('[data-now]')).toContainText('到 02:00');
  });
});

test.describe('核实得太久', () => {
  test('咨询室提醒先打电话问；刚核实过的不提醒', async ({ page }) => {
    await at(page, '2026-11-24T10:00');
    await page.goto('services/rooms/old-bridge/');
    await expect(page.locator('.stale')).toBeVisible();
    await page.goto(room);
    await expect(page.locator('.stale')).toBeHidden();
    await at(page, '2027-11-24T10:00');
    await page.goto(room);
    await expect(page.locator('.stale')).toBeVisible();
  });

  for (const number of ['12356', '120', '110'])
    test(`${number} 上读者永远看不到「待核实」`, async ({ page }) => {
      await at(page, '2036-11-24T10:00');
      await page.goto(`services/hotlines/${number}/`);
      await expect(page.locator('.stale')).toBeHidden();
      await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible();
    });
});

test.describe('找', () => {
  test('两下找到一个镇：县区、镇；没有核实过的给 12356', async ({ page }) => {
    await page.goto('services/');
    await page.getByRole('link', { name: /滨城区/ }).click();
    await expect(page.locator('#dengta')).toContainText('灯塔街道 ○');
    await expect(page.getByText('标 ○ 的，电话和地址正在向主办单位要')).toBeVisible();
    await expect(page.locator('main a[href="tel:12356"]').first()).toBeVisible();
  });

  test('按种类找：热线排着，能拨', async ({ page }) => {
    await page.goto('services/');
    await page.getByRole('link', { name: /^热线/ }).click();
    for (const number of ['12356', '12355', '12338', '12345', '110', '120'])
      await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible();
  });

  test('筛选：同组或、跨组且，报数，选了什么只在 # 后面', { tag: wide }, async ({ page }) => {
    const requests: string[] = [];
    await at(page, '2026-11-24T10:00');
    await page.goto('services/');
    page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
    const finder = page.locator('[data-finder]');
    await finder.locator('summary').click();
    const count = finder.getByRole('status');
    await expect(count).toContainText(/找到 \d+ 处/);
    const number = async () => Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
    await finder.getByLabel('睡不着', { exact: true }).check();
    await expect(page).toHaveURL(/#topic=/);
    const one = await number();
    await finder.getByLabel('孤独', { exact: true }).check();
    await expect.poll(number).toBeGreaterThan(one);
    const both = await number();
    await finder.getByLabel('上门', { exact: true }).check();
    await expect.poll(number).toBeLessThan(both);
    await expect(finder.locator('[data-results] li')).toHaveCount(await number());
    await expect(finder.locator('[data-results]')).toContainText('示例小区心安细胞');
    expect(requests.filter((url) => /topic|孤独|睡不着|上门|\?/.test(url))).toEqual([]);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(finder.getByLabel('孤独', { exact: true })).toBeChecked();
    await finder.getByRole('button', { name: '全部清除' }).click();
    await expect(page).not.toHaveURL(/#/);
  });

  test('「现在能打通」照读者的时钟', async ({ page }) => {
    for (const [time, open] of [
      ['2026-11-24T10:00', true],
      ['2026-11-24T03:00', false],
    ] as const) {
      await at(page, time);
      await page.goto('about:blank');
      await page.goto('services/#open=now&kind=rooms');
      const results = page.locator('[data-results]');
      await expect(page.locator('[data-count]')).toContainText('找到');
      if (open) await expect(results).toContainText('示例镇心理咨询室');
      else await expect(page.locator('[data-none]')).toBeVisible();
    }
  });

  test('网慢：筛选的脚本还没到就按「看结果」，不跳走，到了就给结果', async ({ page }) => {
    await page.route('**/_astro/run.*', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.goto('services/');
    await page.locator('[data-finder] summary').click();
    await page.getByLabel('孤独', { exact: true }).check();
    await page.getByRole('button', { name: '看结果' }).click();
    await expect(page.locator('[data-count]')).toBeFocused();
    await expect(page.locator('[data-results]')).toContainText('示例小区心安细胞');
    expect(new URL(page.url()).search).toBe('');
  });

  test('用键盘：打开、勾选、看结果', async ({ page }) => {
    await page.goto('services/');
    await page.locator('[data-finder] summary').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('心理咨询室', { exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '看结果' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-count]')).toBeFocused();
    await expect(page.locator('[data-count]')).toContainText('找到');
  });
});

test.describe('按远近', () => {
  test('点了才问位置；在设备上算，不细过半公里，不发送、不保存', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 37.4943, longitude: 117.9945 });
    await page.addInitScript(() => {
      const asked = { count: 0 };
      Object.assign(window, { asked });
      const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (...args) => {
        asked.count += 1;
        real(...args);
      };
    });
    await page.goto('services/');
    await page.locator('[data-finder] summary').click();
    await expect(page.locator('[data-count]')).toContainText('找到');
    const asked = () =>
      page.evaluate(() => (window as unknown as { asked: { count: number } }).asked.count);
    expect(await asked()).toBe(0);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('button', { name: '按离我的远近排' }).click();
    await expect(page.locator('[data-results] li').first()).toContainText('公里');
    expect(await asked()).toBe(1);
    const said = await page.locator('[data-results]').innerText();
    for (const [, distance = ''] of said.matchAll(/([\d.]+) ?公里/g))
      expect(Number(distance) % 0.5).toBe(0);
    expect(said).not.toMatch(/\d+ ?米/);
    expect(requests.every((url) => url.includes('/_astro/'))).toBe(true);
    expect(
      await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
    ).toEqual([]);
    const { pathname, search, hash } = new URL(page.url());
    expect(pathname + search + hash).not.toMatch(/37|117/);
  });

  test('不给位置：说没关系，指别的路，名单还在', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, refused) =>
        refused?.({ code: 1 } as GeolocationPositionError);
    });
    await page.goto('services/');
    await page.locator('[data-finder] summary').click();
    await expect(page.locator('[data-count]')).toContainText('找到');
    await page.getByRole('button', { name: '按离我的远近排' }).click();
    await expect(page.locator('[data-count]')).toContainText('没关系');
    expect(await page.locator('[data-results] li').count()).toBeGreaterThan(0);
  });
});

test.describe('一条记录', () => {
  test('拨号、复制、通讯录；示例的地址不给地图，免得有人真的去', async ({
    page,
    request,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('services/hotlines/12356/');
    await expect(page.locator('main a[href="tel:12356"]').first()).toBeVisible();
    const card = await request.get('services/hotlines/12356/card.vcf');
    expect(await card.text()).toContain('TEL');
    await page.goto(room);
    await expect(page.getByRole('link', { name: /高德|百度|腾讯/ })).toHaveCount(0);
    await page.getByRole('button', { name: '复制地址' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('示例路 0 号');
  });

  test('打印出来是卡片：12356 最大，写明以电话核实为准', async ({ page }) => {
    await page.goto(room);
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('.card');
    await expect(card).toBeVisible();
    await expect(card).toContainText('以电话核实为准');
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size('.card .hotline')).toBeGreaterThan(3 * (await size('.card .number')));
  });
});

test('数据：JSON 和带标记的 CSV，只有说得清来源的', async ({ request }) => {
  const json = await request.get('services/services.json');
  const data = await json.json();
  const records = Array.isArray(data) ? data : data.services;
  expect(records.length).toBeGreaterThan(6);
  for (const record of records) expect(record.sources.length).toBeGreaterThan(0);
  const csv = await (await request.get('services/services.csv')).body();
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.describe('不用脚本、不放图片、不存东西', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['help/', 'help/cards/', 'help/cards/sit-with-me/', 'help/who-knows/'])
    test(`/${path} 是完整的`, async ({ page }) => {
      await page.route('**/*', (route) =>
        ['image', 'script'].includes(route.request().resourceType())
          ? route.abort()
          : route.continue(),
      );
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('a[href="tel:12356"]').first()).toBeVisible();
      expect(await page.locator('main').innerText()).not.toBe('');
      expect(await page.locator('script[src]').count()).toBe(0);
    });

  test('找服务：县区、种类、镇都是链接，电话能拨', async ({ page }) => {
    await page.goto('services/');
    await page.getByRole('link', { name: /沾化区/ }).click();
    await expect(page.locator('main a[href="tel:12356"]').first()).toBeVisible();
    await page.goto(room);
    await expect(page.locator('main')).toContainText('周一至周五');
    expect(await page.locator('main button:visible').count()).toBe(1);
  });
});
