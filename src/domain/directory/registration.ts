import { isDue } from './staleness.ts';
import { type County, registered } from './towns.ts';
import type { Kind, Service } from './types.ts';

/** How far the register has come: by county, and by kind when what was last checked. */
export function registration(
  counties: County[],
  records: { kind: Kind; service: Service }[],
  today: string,
): { counties: CountyCount[]; kinds: KindCount[] } {
  const real = records.filter(({ service }) => !service.demo);
  const rooms = real.filter(({ kind }) => kind === 'rooms');
  return {
    counties: counties
      .filter(({ demo }) => !demo)
      .map(({ name, slug, towns }) => ({ name, slug, ...registered(towns, rooms) })),
    kinds: [...new Set(real.map(({ kind }) => kind))].map((kind) => {
      const own = real.filter((record) => record.kind === kind);
      const dates = own.map(({ service }) => service.assured_date).filter((date) => date !== null);
      return {
        kind,
        records: own.length,
        checked: dates.length,
        due: own.filter(({ service }) => isDue(kind, service.assured_date, today)).length,
        latest: dates.sort().at(-1) ?? null,
      };
    }),
  };
}

interface CountyCount {
  name: string;
  slug: string;
  count: number;
  of: number;
}

interface KindCount {
  kind: Kind;
  records: number;
  checked: number;
  due: number;
  /** The day of the latest check; null when nobody has checked any. */
  latest: string | null;
}
