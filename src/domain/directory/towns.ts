import type { Service, Town } from './types.ts';

/** 海防办事处 is a statistical unit, not a township: it has its line but isn't counted. */
export function isTownship(town: Town): boolean {
  return town.type !== '类似乡级单位';
}

/** A place whose contact a person has verified: what counts as 已登记. */
export function isVerified(service: Service): boolean {
  return service.assured_date !== null && service.phones.length > 0 && service.status === 'active';
}

/** The verified rooms of a town, matched by county and name, never by code (sources disagree on codes). */
export function roomsOf<R extends { service: Service }>(town: Town, rooms: R[]): R[] {
  return rooms.filter(
    ({ service }) =>
      isVerified(service) && service.admin_county === town.county && service.town === town.name,
  );
}

/** How many townships have a verified room, of how many. */
export function registered(
  towns: Town[],
  rooms: { service: Service }[],
): { count: number; of: number } {
  const townships = towns.filter(isTownship);
  return {
    count: townships.filter((town) => roomsOf(town, rooms).length > 0).length,
    of: townships.length,
  };
}

export interface County {
  name: string;
  slug: string;
  demo: boolean;
  towns: Town[];
}

/** Counties with their towns, in the list's order. */
export function byCounty(towns: Town[]): County[] {
  const names = [...new Set(towns.map(({ county }) => county))];
  return names.map((name) => {
    const own = towns.filter(({ county }) => county === name);
    return { name, slug: own[0]?.county_slug ?? '', demo: false, towns: own };
  });
}
