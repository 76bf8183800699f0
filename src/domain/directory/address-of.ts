import { isVerified } from './towns.ts';
import type { Kind, Service } from './types.ts';

/**
 * Whether a record has a page of its own: a hotline, or a place that the public may use and whose
 * contact a person has verified. The others stand in their kind's list, with what is known.
 */
export function hasPage(kind: Kind, service: Service): boolean {
  return kind === 'hotlines' || (service.serves === 'public' && isVerified(service));
}

/** More lines than this on one page are no help to anybody. */
export const longestList = 200;

/** The list of a kind, or its n-th page, from 1. */
export function listAddress(kind: Kind, page: number): `/${string}` {
  return page === 1 ? `/services/${kind}/` : `/services/${kind}/@${page}/`;
}

/**
 * Where a record is read, from the site's root: its own page, or its line in the list of its kind.
 * @param id `<kind>/<slug>`
 * @param position in the list of its kind, from 0
 */
export function addressOf(
  id: string,
  kind: Kind,
  service: Service,
  position: number,
): `/${string}` {
  const slug = id.slice(kind.length + 1);
  const page = Math.floor(position / longestList) + 1;
  return hasPage(kind, service)
    ? `/services/${kind}/${slug}/`
    : `${listAddress(kind, page)}#${slug}`;
}
