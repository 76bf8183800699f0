import { expect, type Locator, test } from '@playwright/test';
import { wide } from '../wide.ts';

/** A number that a thumb reaches: in view, and large enough to hit. */
async function canBePressed(call: Locator): Promise<void> {
  await expect(call).toBeInViewport({ ratio: 1 });
  const box = await call.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
}

test('邹平一位 68 岁的居民：从首页点两下，就能按到号码', { tag: wide }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '找服务' }).first().click();
  await page.getByRole('link', { name: '邹平市' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('邹平市');
  const call = page.locator('main a[href="tel:12356"]').first();
  await canBePressed(call);
  // And what to do when nobody answers stands beside it.
  await expect(page.locator('main .unanswered').first()).toContainText('急诊');
});

test('一个 16 岁的学生：从首页点两下，看到给自己的自测；什么时候都按得到号码', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '心理自测' }).first().click();
  await page.locator('.age-label').getByText('14–17 岁', { exact: true }).click();
  const check = page.locator('.age-said a[href*="/assessments/"]').locator('visible=true').first();
  await expect(check).toBeInViewport();
  await canBePressed(page.locator('.strip a[href="tel:12356"]'));
  await check.click();
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('.player legend')).toBeInViewport();
  await page.getByText('难受？').click();
  await canBePressed(page.locator('.room-panel a[href="tel:12356"]'));
  await page.locator('.room-exit').click();
  await page.waitForURL(/\/$/);
  await page.goBack();
  expect(page.url()).not.toContain('assessments/sky');
});
