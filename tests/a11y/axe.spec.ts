import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { onePerKind } from '../pages.ts';
import { wide } from '../wide.ts';

for (const path of onePerKind())
  test(`/${path}：浅色深色，axe 都没有发现问题`, { tag: wide }, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
          colorScheme,
        )
        .toEqual([]);
    }
  });
