import { expect, type Page, test } from '@playwright/test';

const room = 'services/rooms/town-hall/';
const article = 'laws/town-benches/5/';

/** What a paste gives: the one way to ask where a page has no clipboard to read. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('#pasted').inputValue();
}

const clipboards = {
  没有剪贴板接口: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  剪贴板接口不答应: () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    }),
};

for (const [what, take] of Object.entries(clipboards))
  test.describe(what, () => {
    test.beforeEach(({ page }) => page.addInitScript(take));

    test('地址照样复制得了，焦点和位置都不动', async ({ page }) => {
      await page.goto(room);
      const button = page.getByRole('button', { name: '复制地址' });
      await button.click();
      await expect(page.getByText('已复制。')).toBeVisible();
      await expect(button).toBeFocused();
      await expect(button).toBeInViewport();
      expect(await pasted(page)).toContain('示例路 0 号');
    });

    test('条文的引用照样复制得了', async ({ page }) => {
      await page.goto(article);
      await page.getByRole('button', { name: '复制引用' }).click();
      await expect(page.getByText('已复制')).toBeVisible();
      expect(await pasted(page)).toContain('《示例市公园长椅管理规定》第五条');
    });

    test('怎样都不让复制，就把字摆出来', async ({ page }) => {
      await page.addInitScript(() => {
        document.execCommand = () => false;
      });
      for (const [path, name, words] of [
        [room, '复制地址', '示例路 0 号'],
        [article, '复制引用', '第五条'],
      ] as const) {
        await page.goto(path);
        await page.getByRole('button', { name }).click();
        await expect(page.getByText(`这个浏览器不让复制，请长按下面的字：`)).toContainText(words);
      }
    });
  });

test.describe('微信里', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0' });

  test('打印卡片和存通讯录做不了，说怎么办，不离开这一页', async ({ page }) => {
    for (const [role, name] of [
      ['button', '打印卡片'],
      ['link', '存进手机通讯录'],
    ] as const) {
      await page.goto(room);
      await page.getByRole(role, { name }).click();
      await expect(page.getByText('在浏览器打开')).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${room}$`));
    }
  });
});
