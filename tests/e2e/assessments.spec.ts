import { expect, test } from '@playwright/test';
import { wide } from '../wide.ts';
import { answerAll, firstHeading, start } from './take.ts';

test('标签页的标题只有站名，做之前和做完都是', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await expect(page).toHaveTitle('心安小城');
  await start(page, '18–59 岁');
  await answerAll(page, [0, 0, 0, 0, 0, 0, 0, 0, 0]);
  await expect(page).toHaveTitle('心安小城');
});

test.describe('先问年龄段', () => {
  test('没选就开始：说一句话，停在原处', async ({ page }) => {
    await page.goto('assessments/sky-five/');
    await page.getByRole('button', { name: '开始' }).click();
    await expect(page.getByRole('alert')).toHaveText('请先选一下年龄段。');
  });

  test('列表按年龄段给，不用脚本也行', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('assessments/');
    const shownScales = () =>
      page
        .locator('.age-said:visible a[href*="/assessments/"]')
        .evaluateAll((links) =>
          links.map((link) =>
            link.getAttribute('href')?.replace(/.*assessments\/([^/]+)\/.*/, '$1'),
          ),
        );
    const choose = async (label: string) => {
      const change = page.locator('.age-change');
      if (await change.isVisible()) await change.click();
      await page.locator('.age-label').getByText(label, { exact: true }).click();
    };
    expect(await shownScales()).toEqual([]);
    for (const [label, scales] of [
      ['小学生（不满 12 岁）', []],
      ['12–13 岁', ['sky-five']],
      ['14–17 岁', ['sky-five', 'wind-seven']],
      ['18–59 岁', ['sky-five', 'lamps-four', 'lamps-nine', 'wind-seven']],
    ] as const) {
      await choose(label);
      expect(await shownScales(), label).toEqual(scales);
    }
    // Three at once, the rest folded.
    await expect(page.locator('.age-said:visible details:not([open]) a')).toHaveCount(1);
    await choose('小学生（不满 12 岁）');
    await expect(page.locator('.age-said a[href="tel:12355"]:visible')).toHaveCount(1);
    await choose('14–17 岁');
    await expect(page.getByRole('link', { name: '有不想活的念头，看这里' })).toBeVisible();
    await context.close();
  });

  test('在列表里选过的不再问，地址里也不留', async ({ page }) => {
    await page.goto('assessments/');
    await page.getByText('18–59 岁', { exact: true }).first().click();
    await page
      .getByRole('link', { name: /DENG-9/ })
      .locator('visible=true')
      .click();
    await page.waitForURL(/lamps-nine\/$/);
    await page.getByRole('button', { name: '开始' }).click();
    await expect(page.getByText('第 1 题，共 9 题')).toBeVisible();
  });

  test('14–17 岁打开成人的问卷：不给做，给去处和求助，一题也看不到', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await page.locator('.age-label').getByText('14–17 岁', { exact: true }).click();
    await expect(page.getByText('这份问卷不是给这个年龄的').locator('visible=true')).toHaveCount(1);
    await expect(page.locator('.other:visible a[href="tel:12355"]')).toBeVisible();
    await expect(page.getByRole('button', { name: '开始' })).toBeHidden();
    await expect(page.locator('.paper')).toBeHidden();
  });
});

test.describe('一题一题地做', () => {
  test('只用键盘：数字键选，回车往下，往回走答案还在', { tag: wide }, async ({ page }) => {
    await page.goto('assessments/wind-seven/');
    await page.locator('input[value="age-18-59"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText('第 1 题，共 7 题')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LEGEND');
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('第 2 题，共 7 题')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('风停不下来');
    await page.getByRole('button', { name: '上一题' }).click();
    await expect(page.getByRole('radio', { name: '一半以上的日子' })).toBeChecked();
  });

  test('没选就往下：说一句话，停在原处；方向键只选，不往下走', async ({ page }) => {
    await page.goto('assessments/wind-seven/');
    await start(page, '18–59 岁');
    await page.getByRole('button', { name: '下一题' }).click();
    await expect(page.locator('.player [role=alert]')).toHaveText('请选一项，再往下走。');
    await page.getByLabel('点了就到下一题').check();
    await page.getByRole('radio', { name: '完全没有' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: '一半以上的日子' })).toBeChecked();
    await expect(page.getByText('第 1 题，共 7 题')).toBeVisible();
  });

  test('「点了就到下一题」打开后，点文字或圆圈都往下；关了就不动', async ({ page }) => {
    await page.goto('assessments/wind-seven/');
    await start(page, '18–59 岁');
    await page.locator('.player').getByText('有几天', { exact: true }).click();
    await expect(page.getByText('第 1 题，共 7 题')).toBeVisible();
    await page.getByLabel('点了就到下一题').check();
    await page.locator('.player').getByText('天天如此', { exact: true }).click();
    await expect(page.getByText('第 2 题，共 7 题')).toBeVisible();
    await page.getByRole('radio', { name: '有几天' }).click();
    await expect(page.getByText('第 3 题，共 7 题')).toBeVisible();
    await page.getByRole('button', { name: '上一题' }).click();
    await expect(page.getByRole('radio', { name: '有几天' })).toBeChecked();
  });

  test('手机横过来，答案和题号都在', async ({ page }) => {
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: '下一题' }).click();
    await page.setViewportSize({ width: 740, height: 360 });
    await expect(page.getByText('第 2 题，共 5 题')).toBeVisible();
    await page.getByRole('button', { name: '上一题' }).click();
    await expect(page.getByRole('radio', { name: '多半时候' })).toBeChecked();
  });

  test('设备不让存东西，照样做完', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    await page.getByLabel('点了就到下一题').check();
    await page.getByLabel('点了就到下一题').uncheck();
    await answerAll(page, [0, 0, 0, 0, 0]);
    await expect(page.locator('.player-score')).toContainText('100 / 100');
    expect(faults).toEqual([]);
  });
});

test.describe('第 9 题', () => {
  test('答了就换上帮助的话：同一处、同样大，改回去也不撤', { tag: wide }, async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await answerAll(page, [0, 0, 0, 0, 0, 0, 0, 0], false);
    const help = page.locator('.room-help');
    const box = () => help.boundingBox();
    const line = help.locator('.room-line .room-called');
    const before = await box();
    await expect(line).toBeHidden();
    await page.keyboard.press('2');
    await expect(line).toBeVisible();
    expect(await box()).toEqual(before);
    await page.keyboard.press('1');
    await expect(line).toBeVisible();
    await help.getByText('难受？').click();
    await expect(page.getByText('有这样的念头并不少见')).toBeVisible();
    expect(await box()).toEqual(before);
    await help.getByText('难受？').click();
    await page.getByRole('button', { name: '看结果' }).click();
    await expect(firstHeading(page)).resolves.toBe('先看这里');
  });

  test('没答到它，话不换', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await answerAll(page, [3, 3, 3, 3, 3, 3, 3, 3], false);
    await expect(page.locator('.room-line .room-called')).toBeHidden();
  });
});
