import type { County } from './towns.ts';
import type { Facets, Hours, Kind, Point, Service } from './types.ts';

/**
 * A record as the finder's script needs it: what it is found by and what a line of results shows.
 * Help for the whole city fits every county.
 */
export function finderRecord(
  { id, kind, address, service }: Listed,
  counties: County[],
): FinderRecord {
  const own = counties.find(({ name }) => name === service.admin_county);
  return {
    id,
    kind,
    address,
    name: service.name,
    place: [service.admin_county, service.town].filter(Boolean).join(' '),
    phones: service.phones.map(({ number }) => number),
    demo: service.demo,
    crisis: service.crisis,
    assured: service.assured_date,
    hours: {
      schedules: service.schedules,
      holiday_policy: service.holiday_policy,
      makeup_workday: service.makeup_workday,
    },
    point: service.point,
    facets: {
      county: own ? [own.slug] : counties.map(({ slug }) => slug),
      kind: [kind],
      network: service.network ? [service.network] : [],
      audience: service.audience,
      topic: service.topics,
      mode: service.modes,
      open: [],
    },
  };
}

/** A record and where it is read. */
interface Listed {
  /** `<kind>/<slug>` */
  id: string;
  kind: Kind;
  address: `/${string}`;
  service: Service;
}

export interface FinderRecord {
  id: string;
  kind: Kind;
  address: `/${string}`;
  name: string;
  place: string;
  phones: string[];
  demo: boolean;
  crisis: boolean;
  assured: string | null;
  hours: Hours;
  point: Point | null;
  facets: Facets;
}
