import { expect, type Page, test } from '@playwright/test';
import { wide } from '../wide.ts';

const law = 'laws/town-benches/';

test.describe('律师的路：找到、跳到款、复制引用', () => {
  test(
    '用键盘：搜索、进条文、到全文、跳到款、复制引用',
    { tag: wide },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`search/#q=${encodeURIComponent('编号牌 盲文')}`);
      const hit = page.locator('[data-search-hit][href$="/laws/town-benches/12/"]');
      await hit.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toContainText('第十二条');
      await page.getByRole('link', { name: '在全文里看' }).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#art_12$/);
      await page.getByLabel('到哪一条，或查什么字').fill('12条3款2项');
      await page.keyboard.press('Enter');
      await expect(page.locator('#art_12__para_3__item_2')).toBeFocused();
      await expect(page.locator('#art_12__para_3__item_2')).toHaveClass(/law-landed/);
      const handle = page.getByRole('button', { name: '引用第十二条第三款第二项' });
      while (!(await handle.evaluate((button) => button === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(page.getByText('已复制')).toBeVisible();
      expect(await clipboard(page)).toBe(
        '《示例市公园长椅管理规定》第十二条第三款第二项（示例，不是真的法规）',
      );
      await page.getByLabel('写成第（三）项').check();
      await page.getByRole('button', { name: '复制引用' }).click();
      expect(await clipboard(page)).toContain('第十二条第三款第（二）项');
      await page.getByRole('button', { name: '复制链接' }).click();
      const link = await clipboard(page);
      expect(link).toMatch(/\/laws\/town-benches\/#art_12__para_3__item_2$/);
      await page.keyboard.press('Escape');
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.locator('#art_12__para_3__item_2')).toBeInViewport();
    },
  );

  test('点一款，按得到它的「引用」，不会按到后面的条', { tag: wide }, async ({ page }) => {
    await page.goto(law);
    await page.locator('#art_12__para_2').click();
    await page.getByRole('button', { name: '引用第十二条第二款' }).click();
    await expect(page.getByRole('group', { name: '引用第十二条第二款' })).toBeVisible();
  });

  test('到达的单位不被顶栏和求助条盖住', { tag: wide }, async ({ page }) => {
    for (const address of ['#art_16__para_2', '#第十六条', '#第十六条第二款']) {
      await page.goto('about:blank');
      await page.goto(`${law}${address}`);
      const unit = page.locator(address === '#第十六条' ? '#art_16' : '#art_16__para_2');
      await expect(unit).toBeInViewport();
      const box = await unit.boundingBox();
      const bar = await page.locator('.law-bar').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    }
  });

  test('框里写什么都说清楚', async ({ page }) => {
    await page.goto(law);
    const box = page.getByLabel('到哪一条，或查什么字');
    for (const [asked, said] of [
      ['第九十九条', '这部法里没有「第九十九条」'],
      ['没有这几个字', '没有找到「没有这几个字」'],
      ['喷泉', '有 1 条提到「喷泉」'],
    ] as const) {
      await box.fill(asked);
      await box.press('Enter');
      await expect(page.getByText(said)).toBeVisible();
    }
    await page.locator('.law-found a').click();
    await expect(page).toHaveURL(/#art_3__para_3__item_3$/);
  });

  test('查的字不进任何请求', async ({ page }) => {
    const requests: string[] = [];
    await page.goto(law);
    page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
    await page.getByLabel('到哪一条，或查什么字').fill('喷泉');
    await page.getByLabel('到哪一条，或查什么字').press('Enter');
    await page.locator('.law-found').waitFor();
    expect(requests.filter((url) => url.includes('喷泉') || url.includes('?'))).toEqual([]);
  });
});

test.describe('引用和词', () => {
  test('点、按、停在上面都看得到原文，Esc 关掉', { tag: wide }, async ({ page, hasTouch }) => {
    await page.goto(`${law}#art_28`);
    const link = page.locator('#art_28__para_1 .law-ref').first();
    if (hasTouch) await link.tap();
    else await link.hover();
    const panel = page.locator('.law-panel');
    await expect(panel).toContainText('盲道上');
    await expect(panel).toContainText('消防通道上');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await page.locator('h1').click();
    await link.focus();
    await expect(panel).toContainText('盲道上');
    await panel.getByRole('button', { name: '关闭' }).click();
    await expect(panel).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('「前两条」把两条都给出来；单条页上也有', async ({ page }) => {
    for (const address of [law, `${law}31/`]) {
      await page.goto(address);
      await page.locator('#art_31__para_1 .law-ref').focus();
      await expect(page.locator('.law-panel')).toContainText('第二十九条');
      await expect(page.locator('.law-panel')).toContainText('泄露他人情况');
    }
  });
});

test.describe('居民的路', () => {
  test('搜索、读、找到谁引用、到求助', async ({ page }) => {
    await page.goto(`search/#q=${encodeURIComponent('姓名、住址')}`);
    await page.locator('[data-search-hit][href$="/19/"]').click();
    await expect(page.locator('.law-text')).toContainText('不得追问其姓名');
    await expect(page.getByRole('link', { name: '第三十条' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '12356 心理援助热线' })).toBeVisible();
    await page.getByRole('link', { name: '现在就需要帮助' }).first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).toHaveURL(/\/help\/$/);
  });

  test('听：只用设备上的声音，跟着读到哪里，读完停下', async ({ page }) => {
    await page.addInitScript(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [
            { lang: 'zh-CN', localService: false, name: 'cloud' },
            { lang: 'zh-CN', localService: true, name: 'device' },
          ],
          speak: (utterance: { text: string; voice: { name: string }; onend: () => void }) => {
            spoken.push(`${utterance.voice.name}:${utterance.text}`);
            setTimeout(() => utterance.onend(), 20);
          },
          cancel: () => {},
          addEventListener: () => {},
        },
      });
      Object.assign(window, {
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    });
    await page.goto(`${law}5/`);
    await page.getByRole('button', { name: '听' }).click();
    await expect(page.getByText('读完了。')).toBeVisible();
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    expect(spoken.every((sentence) => sentence.startsWith('device:'))).toBe(true);
    expect(spoken.join('')).toContain('（一）制定全市长椅设置计划；');
    await expect(page.getByRole('button', { name: '听' })).toBeVisible();
  });

  test('没有设备上的声音，就没有「听」', async ({ page }) => {
    await page.goto(`${law}5/`);
    await expect(page.getByRole('button', { name: '听' })).toHaveCount(0);
  });
});

test('旧版本：大声说明，不让收录，回得到现在', async ({ page }) => {
  await page.goto(`${law}@2019-05-01/`);
  await expect(page.getByText('这是旧版本')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('.law-text')).toContainText('每三百米园路');
  await page.getByRole('link', { name: '看现在的版本' }).click();
  await expect(page.locator('.law-text')).toContainText('每二百米园路');
});

test('没有正文的记录：说明在哪里看，不写条文', async ({ page }) => {
  await page.goto('laws/town-care/');
  await expect(
    page.getByText(
      '本站尚未收录条例正文，也不转述条文。标准文本以小城议事会公报为准。施行日期 2024年1月1日仅见一个来源，待核对。',
    ),
  ).toBeVisible();
  await expect(page.locator('.law-text')).toHaveCount(0);
});

test.describe('不用脚本', () => {
  test.use({ javaScriptEnabled: false });
  test('目录、条号、引用都是链接；没有不能用的按钮', { tag: wide }, async ({ page, hasTouch }) => {
    await page.goto(`${law}#第十六条`);
    await expect(page.locator('#art_16')).toBeInViewport();
    if (hasTouch) await page.locator('.law-sheet summary').click();
    await page.locator('.law-contents:visible a').nth(1).click();
    await expect(page).toHaveURL(/#chp_2$/);
    await page.locator('#art_28__para_1 .law-ref').first().click();
    await expect(page).toHaveURL(/#art_9__para_1$/);
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

test.describe('微信里', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0' });
  test('下载和打印做不了，说怎么办', async ({ page }) => {
    await page.goto(law);
    await page.getByRole('link', { name: 'Word' }).click();
    await expect(page.getByText('在浏览器打开')).toBeVisible();
    await page.goto(`${law}1/`);
    await page.getByRole('button', { name: '打印' }).click();
    await expect(page.getByText('在浏览器打开')).toBeVisible();
  });
});

test('下载：Word、纯文本、数据都拿得到', async ({ page, request }) => {
  await page.goto(law);
  for (const [name, start] of [
    ['Word', 'PK'],
    ['纯文本', '\ufeff【示例】'],
    ['数据', '{'],
  ] as const) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await request.get(address ?? '');
    expect(response.status()).toBe(200);
    expect((await response.text()).startsWith(start)).toBe(true);
  }
});

test('打印：没有顶栏、目录和按钮，字都在', async ({ page }) => {
  await page.goto(law);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.law-bar', '.law-side', '.law-tools'])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('#art_35')).toBeVisible();
  await expect(page.locator('.law-foot')).toContainText('示例，不是真的法规');
});

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
