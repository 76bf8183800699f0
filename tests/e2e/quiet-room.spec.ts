import { expect, test } from '@playwright/test';
import { atLargeText } from './large-text.ts';
import { answerAll, start } from './take.ts';

test.describe('一间安静的屋子', () => {
  for (const percent of [100, 140])
    test(`360×640、字 ${percent}%：九道题的题目、选项、下一题都在一屏里，什么也不盖住`, async ({
      page,
    }) => {
      await page.goto('assessments/lamps-nine/');
      await start(page, '18–59 岁');
      await atLargeText(page, percent);
      for (let question = 1; question <= 9; question += 1) {
        await page.getByText(`第 ${question} 题，`).waitFor();
        for (const part of ['.player legend', '.player-options', '.player-buttons'])
          await expect(page.locator(part), `第 ${question} 题 ${part}`).toBeInViewport({
            ratio: 1,
          });
        const help = await page.locator('.room-help').boundingBox();
        const legend = await page.locator('.player legend').boundingBox();
        expect((help?.y ?? 0) + (help?.height ?? 0)).toBeLessThanOrEqual((legend?.y ?? 0) + 1);
        await page.locator('.player-option input').first().check();
        if (question < 9) await page.getByRole('button', { name: '下一题' }).click();
      }
    });

  test('字 200%：滚得到下一题，求助的那一行不盖住它', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await atLargeText(page, 200);
    const next = page.getByRole('button', { name: '下一题' });
    await next.scrollIntoViewIfNeeded();
    await page.locator('.player-option input').first().check();
    await next.click();
    await expect(page.getByText('第 2 题，')).toBeVisible();
  });

  test('没有网站的求助条和栏目；「难受？」一按就是三个号码', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await expect(page.locator('.strip')).toBeHidden();
    await expect(page.locator('header.header')).toBeHidden();
    await page.getByText('难受？').click();
    for (const number of ['12356', '120', '110'])
      await expect(page.locator(`.room-panel a[href="tel:${number}"]`)).toBeVisible();
  });
});

test.describe('没选年龄段以前，一题也没有', () => {
  test('看不到，读不到，印不出；选了才有；没有脚本也一样', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('assessments/lamps-nine/');
    await expect(page.locator('[data-question]').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-question]').first()).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.locator('.age-label').getByText('18–59 岁', { exact: true }).click();
    await expect(page.locator('[data-question]').last()).toBeVisible();
    // The alerts stand at the item and at the bands, with the numbers.
    await expect(page.locator('.paper .first')).toHaveCount(3);
    await expect(
      page.locator('[data-question]').last().locator('a[href="tel:12356"]'),
    ).toBeVisible();
    await context.close();
  });
});

test('第 9 题答了、总分再低，也不说「照常作息」，不叫人两周后再做', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await start(page, '18–59 岁');
  await answerAll(page, [0, 0, 0, 0, 0, 0, 0, 0, 3]);
  const result = page.locator('.player-result');
  await expect(result).toContainText('这比分数要紧');
  await expect(result).not.toContainText('两周以后');
  await expect(result.locator('.player-score')).toHaveText('您的自评得分：3 / 27');
});

test('12–13 岁的低分：先是给陪着的大人的话和给孩子的号码', async ({ page }) => {
  await page.goto('assessments/sky-five/');
  await start(page, '12–13 岁');
  await answerAll(page, [5, 5, 5, 5, 5]);
  const result = page.locator('.player-result');
  await expect(result).toContainText('陪您做的大人');
  await expect(result.locator('.player-call').first()).toContainText('12356');
});

test.describe('离开和不在', () => {
  test('切到别处，页面是空白；回来还在', async ({ page }) => {
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    const opacity = () => page.evaluate(() => getComputedStyle(document.body).opacity);
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    expect(await opacity()).toBe('0');
    await hide(false);
    expect(await opacity()).toBe('1');
    await expect(page.getByText('第 1 题，')).toBeVisible();
  });

  test('按「离开」，中性的网页还没来，这一页已经空白', async ({ page }) => {
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    const opacity = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.room-exit')?.click();
      return getComputedStyle(document.body).opacity;
    });
    expect(opacity).toBe('0');
    await page.waitForURL(({ pathname }) => pathname === '/');
  });

  test('九分钟没有动，提醒；十分钟，清空；动一下就不清', async ({ page }) => {
    await page.clock.install();
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    await page.locator('.player-option input').first().check();
    await page.clock.runFor('09:10');
    await expect(page.getByText('再过一分钟，这里会清空')).toBeVisible();
    await page.getByRole('button', { name: '我还在' }).click();
    await expect(page.getByText('再过一分钟，这里会清空')).toBeHidden();
    await page.clock.runFor('09:30');
    await expect(page.getByText('第 1 题，')).toBeVisible();
    await page.clock.runFor('01:00');
    await expect(page.getByText('先选一下年龄段')).toBeVisible();
    await expect(page.locator('.player input')).toHaveCount(0);
  });
});

test('印出来的结果写着名称、问的是哪段日子、分段', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await start(page, '18–59 岁');
  await answerAll(page, [1, 1, 1, 1, 1, 0, 0, 0, 0]);
  await page.emulateMedia({ media: 'print' });
  const result = page.locator('.player-result');
  await expect(result).toContainText('问的是');
  await expect(result.getByText('分段：')).toBeVisible();
});
