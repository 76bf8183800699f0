import { globSync } from 'node:fs';
import { hasPage } from '../../src/domain/directory/address-of.ts';
import { kinds } from '../../src/domain/directory/kinds.ts';
import { serviceSchema } from '../../src/domain/directory/schema.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { articlesOf, lawIndex } from '../../src/domain/law/law-index.ts';
import { root } from '../build/run.ts';
import type { ContentFile } from '../content/content-file.ts';
import { townRows } from './towns.ts';

/** Every address that the site of this content has, with its closing slash. */
export function addressesOf(files: ContentFile[]): Set<string> {
  const own = files.flatMap((file) => addressOf(file));
  const kindPages = kinds.map(({ kind }) => `/services/${kind}/`);
  return new Set(['/', ...fixedPages(), ...kindPages, ...own]);
}

/** Routes without a parameter: `src/pages/help/who-knows.astro` → `/help/who-knows/`. */
function fixedPages(): string[] {
  return globSync('**/*.{astro,ts}', { cwd: `${root}src/pages` })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('['))
    .map((file) =>
      file.endsWith('.ts')
        ? `/${file.slice(0, -3)}`
        : `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`,
    );
}

function addressOf(file: ContentFile): string[] {
  const { name, value, text } = file;
  const [folder, first = '', second = ''] = name.replace(/\.\w+$/, '').split('/');
  const data = (value ?? {}) as Record<string, unknown>;
  switch (folder) {
    case 'news':
      return [`/news/${first}/${second}/`];
    case 'pages':
      return [`/${first}/`];
    case 'situations':
      return [`/situations/${first}/`];
    case 'assessments':
      return second === 'index' && !data.withheld ? [`/assessments/${first}/`] : [];
    case 'help':
      return first === 'cards' ? cardIds(data).map((id) => `/help/cards/${id}/`) : [];
    case 'services':
      return first === 'towns' ? countyPages(file) : servicePage(first, second, data);
    case 'laws':
      if (second === 'index') return [`/laws/${first}/`];
      return file.kind.form === 'text' ? lawPages(first, second, text) : [];
    default:
      return [];
  }
}

function cardIds({ cards }: Record<string, unknown>): string[] {
  return Array.isArray(cards) ? cards.map((card: { id?: unknown }) => String(card?.id)) : [];
}

function countyPages(file: ContentFile): string[] {
  return townRows(file).map(({ row }) => `/services/in/${row.county_slug}/`);
}

function servicePage(kind: string, slug: string, data: Record<string, unknown>): string[] {
  const known = kinds.find((candidate) => candidate.kind === kind)?.kind;
  const { data: service } = serviceSchema.safeParse(data);
  return known && service && hasPage(known, service) ? [`/services/${kind}/${slug}/`] : [];
}

function lawPages(id: string, date: string, text: string): string[] {
  const articles = articlesOf(lawIndex(parseLaw(markdownLines(text))));
  return [
    `/laws/${id}/@${date}/`,
    ...articles.map(({ node }) => `/laws/${id}/${node.number ?? ''}/`),
  ];
}
