import type { Page } from '@playwright/test';

/** Chooses an age group and starts. */
export async function start(page: Page, age: string): Promise<void> {
  await page.locator('.age-label').getByText(age, { exact: true }).click();
  await page.getByRole('button', { name: '开始' }).click();
}

/** Answers one question after the other with the option at that place; `finish` goes on to the result. */
export async function answerAll(page: Page, places: number[], finish = true): Promise<void> {
  for (const [index, place] of places.entries()) {
    await page.getByText(`第 ${index + 1} 题，`).waitFor();
    await page.locator('.player-option input').nth(place).check();
    const last = index === places.length - 1;
    if (!last || !finish) await page.getByRole('button', { name: '下一题' }).click();
    else await page.getByRole('button', { name: '看结果' }).click();
  }
}

/** What a screen reader meets first after the result's own heading. */
export async function firstHeading(page: Page): Promise<string | null> {
  await page.locator('.player-result').waitFor();
  return page
    .locator('.player-result > :nth-child(2)')
    .evaluate((element) => element.getAttribute('aria-label'));
}
