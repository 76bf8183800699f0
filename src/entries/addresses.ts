import { hasPage } from '../domain/directory/address-of.ts';
import { kinds as serviceKinds } from '../domain/directory/kinds.ts';
import { serviceSchema } from '../domain/directory/schema.ts';
import { articlesOf, lawIndex } from '../domain/law/law-index.ts';
import type { ContentFile } from './content-file.ts';
import { parsedText } from './law-texts.ts';
import { idOf } from './place.ts';
import { townRows } from './town-rows.ts';

/**
 * The pages that a file of content/ makes, each with its closing slash. It asks the file and not
 * its entry: a page with a slip in its fields has its address all the same.
 */
export function addressesOf(file: ContentFile): string[] {
  const id = idOf(file.kindName, file.name);
  const data = (file.value ?? {}) as Record<string, unknown>;
  switch (file.kindName) {
    case 'news':
      return [`/news/${id}/`];
    case 'pages':
      return [typeof data.address === 'string' ? data.address : `/${id}/`];
    case 'situations':
      return [`/situations/${id}/`];
    case 'assessments':
      return data.withheld ? [] : [`/assessments/${id}/`];
    case 'helpPage':
      return ['/help/'];
    case 'whoKnows':
      return ['/help/who-knows/'];
    case 'cards':
      return ['/help/cards/', ...cardIds(data).map((card) => `/help/cards/${card}/`)];
    case 'services':
      return servicePage(id, data);
    case 'towns':
      return countyPages(file.text);
    case 'laws':
      return [`/laws/${id}/`];
    case 'lawTexts':
      return lawPages(id, file.text);
    default:
      return [];
  }
}

function cardIds({ cards }: Record<string, unknown>): string[] {
  return Array.isArray(cards) ? cards.map((card: { id?: unknown }) => String(card?.id)) : [];
}

function servicePage(id: string, data: Record<string, unknown>): string[] {
  const known = serviceKinds.find(({ kind }) => id.startsWith(`${kind}/`))?.kind;
  const { data: service } = serviceSchema.safeParse(data);
  return known && service && hasPage(known, service) ? [`/services/${id}/`] : [];
}

function countyPages(text: string): string[] {
  try {
    return [...new Set(townRows(text).map(({ row }) => `/services/in/${row.county_slug}/`))];
  } catch {
    // The check of towns reports a table that isn't one.
    return [];
  }
}

function lawPages(id: string, text: string): string[] {
  const [law = '', date = ''] = id.split('/');
  return [
    `/laws/${law}/@${date}/`,
    ...articlesOf(lawIndex(parsedText(text))).map(
      ({ node }) => `/laws/${law}/${node.number ?? ''}/`,
    ),
  ];
}
