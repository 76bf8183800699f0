import type { LawRecord, LawVersion } from '../domain/law/types.ts';
import type { Place } from '../domain/law/law-index.ts';
import { scriptJson } from '../domain/site/script-json.ts';

interface HeldText {
  record: LawVersion;
  articles: Place[];
}

/**
 * schema.org/Legislation. Dates and force that nobody confirmed are left out; our copy is marked
 * unofficial.
 * @param url of the law's page; null where the site has no address yet
 */
export function legislationJsonLd(
  record: LawRecord,
  text: HeldText | null,
  url: string | null,
): string {
  const confirmed = (event: string) =>
    record.events.find((one) => one.event === event && one.confirmed)?.date ?? undefined;
  const effective = confirmed('effective');
  const inForce = record.status === 'in-force' && record.status_checked !== null;
  const json = {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    ...(url ? { '@id': url, url } : {}),
    name: record.title,
    inLanguage: 'zh-CN',
    legislationType: record.level,
    legislationDate: confirmed('passed'),
    datePublished: confirmed('promulgated'),
    legislationDateVersion: text?.record.effective === effective ? effective : undefined,
    legislationDateOfApplicability: effective,
    ...(record.made_by
      ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: record.made_by } }
      : {}),
    ...(record.jurisdiction
      ? { legislationJurisdiction: { '@type': 'AdministrativeArea', name: record.jurisdiction } }
      : {}),
    ...(inForce ? { legislationLegalForce: 'https://schema.org/InForce' } : {}),
    ...(inForce && effective ? { temporalCoverage: `${effective}/..` } : {}),
    ...(text ? partsOf(text, url) : {}),
  };
  return scriptJson(json);
}

function partsOf({ record, articles }: HeldText, url: string | null) {
  return {
    ...(record.source.url ? { isBasedOn: record.source.url } : {}),
    hasPart: articles.map(({ node }) => ({
      '@type': 'Legislation',
      ...(url ? { '@id': `${url}#${node.id}` } : {}),
      name: node.label,
      legislationIdentifier: node.label,
    })),
    encoding: [
      {
        '@type': 'LegislationObject',
        encodingFormat: 'application/json',
        ...(url ? { contentUrl: `${url}law.json` } : {}),
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    ],
  };
}
