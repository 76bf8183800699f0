import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { wholeBrowser } from '../browsers.ts';

/** Words that stand nowhere on the site. */
const asked = '蓝鲸跳格子';

/** Every file of a browser's profile that holds the words, in UTF-8, UTF-16 or as an address. */
function traces(profile: string, words: string): string[] {
  const forms = [
    Buffer.from(words, 'utf8'),
    Buffer.from(words, 'utf16le'),
    Buffer.from(encodeURIComponent(words)),
  ];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

test('查过的词、选过的年龄，浏览器的记录里一处也没有', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'xinan-profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...wholeBrowser,
      viewport: { width: 1280, height: 800 },
      baseURL,
    });
    const page = await context.newPage();
    await page.goto('/');
    await page.locator('[data-header-search] input').fill(asked);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-done]', { state: 'attached' });
    await expect(page.locator('#q')).toHaveValue(asked);
    expect(page.url()).toBe(`${baseURL}search/`);
    await page.locator('#q').fill(`${asked}二`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-done]', { state: 'attached' });
    await page.goto('assessments/');
    await page.getByText('14–17 岁', { exact: true }).first().click();
    await page.locator('a[href*="/assessments/sky-five/"]:visible').first().click();
    await expect(page).toHaveURL(/\/assessments\/sky-five\/$/);
    await context.close();
    expect(traces(profile, asked)).toEqual([]);
    expect(readFileSync(join(profile, 'Default/History')).includes('age-14-17')).toBe(false);
    expect(readFileSync(join(profile, 'Default/History')).includes('/search/')).toBe(true);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('别处来的 #q= 和 #age- 认得，马上从地址里拿掉', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent(asked)}`);
  await page.waitForSelector('[data-search-done]', { state: 'attached' });
  await expect(page.locator('#q')).toHaveValue(asked);
  expect(new URL(page.url()).hash).toBe('');
  await page.goto('assessments/sky-five/#age-14-17');
  await expect(page).toHaveURL(/\/assessments\/sky-five\/$/);
});
