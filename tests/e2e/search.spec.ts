import { expect, test } from '@playwright/test';
import { wide } from '../wide.ts';

const done = '[data-search-done]';

test.describe('中文搜索', () => {
  for (const [query, expected] of [
    ['柳溪街道', '/services/in/bincheng/#liuxi'],
    ['中小学生', '/news/2026/school-lamps/'],
    ['心安细胞', '/news/2026/lamps-one-by-one/'],
    ['青少年服务台', '/services/hotlines/12355/'],
    ['编号牌应当使用大号字', '/laws/town-benches/12/'],
    ['长椅 盲道', '/laws/town-benches/9/'],
    ['晚上睡不着怎么办', '/situations/dark-nights/'],
    ['社会心理服务条例', '/laws/town-care/'],
    ['DENG', '/assessments/lamps-nine/'],
  ] as const)
    test(`查「${query}」找得到 ${expected}`, async ({ page }) => {
      await page.goto(`search/#q=${encodeURIComponent(query)}`);
      await page.waitForSelector(done, { state: 'attached' });
      const links = await page
        .locator('[data-search-hit]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toContain(expected);
    });

  for (const [query, address, marked] of [
    ['睡不着', '/situations/dark-nights/', '睡不着'],
    ['失眠', '/situations/dark-nights/', '睡不着'],
    ['编号牌怎么办', '/laws/town-benches/12/', '编号牌'],
    ['１２３５６', '/services/hotlines/12356/', '12356'],
  ] as const)
    test(`查「${query}」，${address} 里标出「${marked}」：真正对上的词`, async ({ page }) => {
      await page.goto(`search/#q=${encodeURIComponent(query)}`);
      await page.waitForSelector(done, { state: 'attached' });
      const hit = page.locator('li', { has: page.locator(`[data-search-hit][href="${address}"]`) });
      await expect(hit.locator('mark').first()).toHaveText(marked);
    });

  test('想不开的话，第一条是求助', async ({ page }) => {
    await page.goto(`search/#q=${encodeURIComponent('我不想活了')}`);
    await page.waitForSelector(done, { state: 'attached' });
    await expect(page.locator('[data-search-hit]').first()).toHaveAttribute('href', '/help/');
    await expect(page.locator('[data-search] a[href="tel:12356"]')).toBeVisible();
  });

  for (const [query, first] of [
    ['我妈说不想活了', '12356'],
    ['喝了农药', '120'],
    ['老公打我', '110'],
    ['bu xiang huo le', '12356'],
  ] as const)
    test(`查「${query}」：先是求助卡，第一个号码 ${first}，上面不说没找到`, async ({ page }) => {
      await page.goto(`search/#q=${encodeURIComponent(query)}`);
      await page.waitForSelector(done, { state: 'attached' });
      const card = page.locator('[data-search-list] > li').first();
      await expect(card.locator('[data-search-hit]')).toHaveAttribute('href', '/help/');
      await expect(card.locator('a[href^="tel:"]').first()).toHaveAttribute('href', `tel:${first}`);
      await expect(page.locator('[data-search-status]')).not.toContainText('没有找到');
    });

  test('输入法还在拼，不查；选定了才查', async ({ page, context }) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox', { name: '查什么' });
    await box.focus();
    const keyboard = await context.newCDPSession(page);
    const spell = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['s', 'sh', 'shui', 'shui bu zhao']) await spell(text);
    await expect(box).toHaveValue('shui bu zhao');
    await page.waitForTimeout(800);
    await expect(page.locator('[data-search-status]')).toHaveText('');
    await expect(page.locator(done)).toHaveCount(0);
    await keyboard.send('Input.insertText', { text: '睡不着' });
    await expect(box).toHaveValue('睡不着');
    await page.waitForSelector(done, { state: 'attached' });
    await expect(page.locator('[data-search-hit]').first()).toBeVisible();
  });

  test('没有结果，说清楚，给出路', async ({ page }) => {
    await page.goto(`search/#q=${encodeURIComponent('哈哈哈哈哈压根没有')}`);
    await page.waitForSelector(done, { state: 'attached' });
    await expect(page.locator('[data-search-hit]')).toHaveCount(0);
    await expect(page.getByText('没有找到内容')).toBeVisible();
    await expect(page.locator('[data-search-browse]')).toBeVisible();
  });

  test('查的词不进任何请求，也不留在地址里；旧链接的 ?q= 马上拿掉', async ({ page }) => {
    const requests: string[] = [];
    await page.goto(`search/?q=${encodeURIComponent('保密')}`);
    page.on('request', (request) => requests.push(request.url()));
    await page.waitForSelector(done, { state: 'attached' });
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('');
    await expect(page.locator('#q')).toHaveValue('保密');
    await page.locator('#q').fill('睡不着');
    await page.locator('#q').press('Enter');
    await page.waitForSelector(done, { state: 'attached' });
    expect(requests.filter((url) => /q=|%E7%9D%A1|睡/.test(url))).toEqual([]);
  });

  test('索引取不到，说清楚，给出路', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`search/#q=${encodeURIComponent('咨询')}`);
    await expect(page.getByText('搜索没有打开')).toBeVisible();
    await expect(page.locator('[data-search-browse]')).toBeVisible();
  });
});

test(
  '页头的搜索：宽屏是输入框，窄屏是链接，都到搜索页',
  { tag: wide },
  async ({ page, hasTouch }) => {
    await page.goto('news/');
    if (!hasTouch) {
      await page.locator('header input').fill('热线');
      await page.locator('header input').press('Enter');
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.locator('#q')).toHaveValue('热线');
    } else {
      await page.locator('header [data-header-search] a').click();
      await expect(page).toHaveURL(/\/search\/$/);
    }
  },
);
