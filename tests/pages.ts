import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Mode } from '../src/domain/site/types.ts';

/** The real site, with the closing slash; whoever imports this sweeps it and can't do without. */
export const dist = new URL('../dist/', import.meta.url).pathname;
if (!existsSync(`${dist}index.html`)) throw new Error('还没有生成网站：先运行 npm run build。');

/** As the site itself says. */
export const mode = (
  JSON.parse(readFileSync(`${dist}services/services.json`, 'utf8')) as { mode: Mode }
).mode;

/** Every page of the built site as a path below the base, e.g. `laws/demo/12/`; the home page is ''. */
export function allPages(folder = dist): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Pages grouped by kind: those alike but for the thing they show. */
export function kindOf(page: string): string {
  return page
    .replace(/^laws\/([^/]+)\/@[^/]+\/$/, 'laws/<id>/@<date>/')
    .replace(/^laws\/([^/]+)\/[\d-]+\/$/, 'laws/<id>/<n>/')
    .replace(/^laws\/([^/]+)\/$/, 'laws/<id>/')
    .replace(/^help\/cards\/[^/]+\/$/, 'help/cards/<id>/')
    .replace(/^news\/\d+\/[^/]+\/$/, 'news/<id>/')
    .replace(/^services\/in\/[^/]+\/$/, 'services/in/<county>/')
    .replace(/^services\/(?!in\/)[^/]+\/[^/]+\/$/, 'services/<kind>/<slug>/')
    .replace(/^services\/(?!in\/)[^/]+\/$/, 'services/<kind>/')
    .replace(/^situations\/[^/]+\/$/, 'situations/<slug>/')
    .replace(/^assessments\/(?!verify\/)[^/]+\/$/, 'assessments/<id>/');
}

/** One page of every kind, the longest of its kind; a law with its text is another kind than a record without. */
export function onePerKind(): string[] {
  const longest = new Map<string, { page: string; length: number }>();
  for (const page of allPages()) {
    const html = read(page);
    const { length } = html;
    const kind = kindOf(page) + (html.includes(' data-law-text') ? ' 正文' : '');
    if (length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { page, length });
  }
  return [...longest.values()].map(({ page }) => page);
}

export function read(page: string, folder = dist): string {
  return readFileSync(`${folder}${page.endsWith('.html') ? page : `${page}index.html`}`, 'utf8');
}
