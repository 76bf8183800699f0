import { expect, type Page, test } from '@playwright/test';
import { allPages, read } from '../pages.ts';
import { atLargeText } from './large-text.ts';

const begun = allPages().filter((page) => read(page).includes('data-start'));

/** What has to be seen at once to answer a question and go on. */
const parts = ['.player legend', '.player-option', '.player-buttons button[type="submit"]'];

for (const path of begun)
  test(`/${path} 360×640：字 100% 和 140%，每一题的题目、选项、下一题都在一屏里；字 200%，都滚得到，不被盖住`, async ({
    page,
  }) => {
    await page.goto(path);
    await begin(page);
    const go = page.getByRole('button', { name: /下一题|看结果/ });
    while (await go.isVisible()) {
      const question = await page.locator('.player legend').innerText();
      for (const percent of [100, 140]) {
        await atLargeText(page, percent);
        expect.soft(await outside(page), `${question}（字 ${percent}%）`).toEqual([]);
      }
      await atLargeText(page, 200);
      expect.soft(await covered(page), `${question}（字 200%）`).toEqual([]);
      await page.locator('.player-option input').first().check();
      await go.click();
      await expect(page.getByText(question, { exact: true })).toBeHidden();
    }
    await expect(page.locator('.player-result')).toBeVisible();
  });

/** With the first age group that it is offered to, where an age is asked. */
async function begin(page: Page): Promise<void> {
  const start = page.locator('[data-start]');
  await expect(start).toBeEnabled();
  const ages = await page.locator('.age-label').count();
  for (let age = 0; age < ages; age += 1) {
    if ((await page.locator(`.age-said-${age}`).count()) > 0) continue;
    await page.locator('.age-label').nth(age).click();
    break;
  }
  await start.click();
  await expect(page.locator('.player legend')).toBeVisible();
}

/** The parts that stand, wholly or in part, below the screen or under the line for help. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate((selectors) => {
    const top = document.querySelector('.room-help')?.getBoundingClientRect().bottom ?? 0;
    return selectors
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.top < top - 1 || box.bottom > window.innerHeight + 0.5)
      .map(({ part, box }) => `${part.textContent}：${box.top}–${box.bottom}`);
  }, parts);
}

/** The parts whose middle something else lies over when they are scrolled to. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate((selectors) => {
    return selectors
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((part) => {
        part.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = part.getBoundingClientRect();
        return !part.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map((part) => `${part.textContent}`);
  }, parts);
}
