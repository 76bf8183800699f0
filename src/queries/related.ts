import { getScales } from './assessments.ts';
import { getServices } from './directory.ts';
import { getSituations } from './help.ts';
import type { LawRecord } from '../domain/law/types.ts';
import { formatNumeral } from '../domain/law/numerals.ts';

/** Something a reader of law can use: a service, a self-check, a situation. */
export interface Related {
  label: string;
  kind: string;
  address: `/${string}`;
}

/**
 * What goes with a law, or with one of its articles: what its record names, and the situations
 * that cite it.
 * @param article "12", "17-1"; null for the law as a whole
 */
export async function getRelated(record: LawRecord, article: string | null): Promise<Related[]> {
  const named = record.related.filter((one) => article === null || one.article === article);
  const situations = (await getSituations()).filter(
    ({ id, data }) =>
      named.some((one) => one.situations.includes(id)) ||
      data.laws.some(
        (cited) => cited.law === record.title && (article === null || isOf(cited.article, article)),
      ),
  );
  const services = (await getServices()).filter(({ id }) =>
    named.some((one) => one.services.includes(id)),
  );
  const scales = (await getScales()).filter(({ id }) =>
    named.some((one) => one.assessments.includes(id)),
  );
  return [
    ...services.map(({ service, address }) => ({ label: service.name, kind: '服务', address })),
    ...situations.map(({ id, data }) => ({
      label: data.title,
      kind: '遇到这件事',
      address: `/situations/${id}/` as const,
    })),
    ...scales.map(({ id, record: { title } }) => ({
      label: title,
      kind: '自测',
      address: `/assessments/${id}/` as const,
    })),
  ];
}

/** Whether 第十三条第二款 is of article 13. */
function isOf(citation: string, article: string): boolean {
  const [main, extra] = article.split('-').map(Number);
  const label = `第${formatNumeral(main ?? 0)}条${extra ? `之${formatNumeral(extra)}` : ''}`;
  return citation.startsWith(label) && !citation.slice(label.length).startsWith('之');
}
