import type { Page } from '@playwright/test';

/** The text in per cent of its size, as a reader's browser is set. */
export async function enlarge(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html{font-size:${size}%}`);
    document.adoptedStyleSheets = [sheet];
  }, percent);
}

/** The smallest phone that counts, with the text as large as its owner needs it. */
export async function atLargeText(page: Page, percent: number): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  await enlarge(page, percent);
}
