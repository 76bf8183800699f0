import { isVerified } from './towns.ts';
import type { Kind, Service } from './types.ts';

/**
 * Whether a record has a page of its own: a hotline, or a place that the public may use and whose
 * contact a person has verified (issue 3). The others stand in their kind's list, with what is known.
 */
export function hasPage(kind: Kind, service: Service): boolean {
  return kind === 'hotlines' || (service.serves === 'public' && isVerified(service));
}

/**
 * Where a record is read, from the site's root: its own page, or its line in the list of its kind.
 * @param id `<kind>/<slug>`
 */
export function addressOf(id: string, kind: Kind, service: Service): `/${string}` {
  const slug = id.slice(kind.length + 1);
  return hasPage(kind, service) ? `/services/${kind}/${slug}/` : `/services/${kind}/#${slug}`;
}
