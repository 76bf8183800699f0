import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds in the open page, light and dark. Nothing but colours differs between the two (a
 * stylesheet's own media query), so the dark page is asked about its colours only.
 */
export async function violationsOf(page: Page, within = 'html'): Promise<string[]> {
  // The legacy mode opens no second page to sum up in; that one serves frames, which we don't have.
  const axe = () => new AxeBuilder({ page }).setLegacyMode().include(within);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withTags('cat.color').analyze();
  await page.emulateMedia({ colorScheme: null });
  return [...light.violations.map(told('浅色')), ...dark.violations.map(told('深色'))];
}

function told(scheme: string) {
  return ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
    `${scheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;
}
