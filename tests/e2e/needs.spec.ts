import { expect, test } from '@playwright/test';
import { firstHeading } from './take.ts';

test.describe('我需要什么帮助', () => {
  test('走一条岔路，最后是一页小结', async ({ page }) => {
    await page.goto('assessments/needs/');
    await page.getByRole('button', { name: '开始' }).click();
    const pick = async (...options: string[]) => {
      for (const option of options)
        await page.locator('.player-option').getByText(option, { exact: true }).click();
      await page.getByRole('button', { name: /下一题|看结果/ }).click();
    };
    await pick('没有');
    await pick('孩子');
    await expect(page.locator('.player legend')).toHaveText('对方知道您在找帮助吗？');
    await pick('还不知道');
    await pick('睡不好', '学习、同学');
    await pick('几个星期');
    await pick('愿意');
    await pick('晚上', '周末');
    await pick('打电话', '当面');
    await pick('怕别人知道');
    await expect(page.locator('.player legend')).toContainText('最怕谁知道？');
    await pick('单位或学校');
    const summary = page.locator('.player-result');
    for (const words of ['12355', '学校的心理老师', '谁会知道', '睡不好；学习、同学'])
      await expect(summary).toContainText(words);
    await expect(summary).not.toContainText(/\d+ 分/);
    await page.getByRole('button', { name: '清除' }).click();
    await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
  });

  test('正有危险：一题就到，先打电话', async ({ page }) => {
    await page.goto('assessments/needs/');
    await page.getByRole('button', { name: '开始' }).click();
    await page.locator('.player-option').getByText('有', { exact: true }).click();
    await page.getByRole('button', { name: /下一题|看结果/ }).click();
    await expect(firstHeading(page)).resolves.toBe('先看这里');
    const calls = page.locator('.player-first .player-call');
    await expect(calls.nth(0)).toContainText('120');
    await expect(calls.nth(1)).toContainText('110');
    await expect(page.locator('.player-first .player-call', { hasText: '12356' })).toHaveCount(0);
    await expect(page.locator('.player-result')).not.toContainText('您近来很不容易');
  });
});
