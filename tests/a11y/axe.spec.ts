import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { onePerKind } from '../pages.ts';

for (const page of onePerKind())
  for (const colorScheme of ['light', 'dark'] as const)
    test(`/${page} ${colorScheme === 'light' ? '浅色' : '深色'}：axe 没有发现问题`, async ({
      page: browser,
    }) => {
      await browser.emulateMedia({ colorScheme });
      await browser.goto(page);
      const { violations } = await new AxeBuilder({ page: browser }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([]);
    });
