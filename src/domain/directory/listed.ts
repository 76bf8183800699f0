import { addressOf } from './address-of.ts';
import { counties } from './places.ts';
import type { Kind, Service } from './types.ts';

/** Records in the order in which they are offered, each with its kind and the address where it is read. */
export function listed<R extends Named>(records: R[]): (Omit<R, 'kind'> & Listed)[] {
  const counted = new Map<Kind, number>();
  return [...records]
    .sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
    .map((record) => {
      const kind = record.id.split('/')[0] as Kind;
      const position = counted.get(kind) ?? 0;
      counted.set(kind, position + 1);
      return { ...record, kind, address: addressOf(record.id, kind, record.data, position) };
    });
}

interface Named {
  /** `<kind>/<slug>` */
  id: string;
  data: Service;
}

interface Listed {
  kind: Kind;
  /** From the site's root: its page or its line, see address-of.ts. */
  address: `/${string}`;
}

/** The order in which hotlines are offered. */
const first = [
  'hotlines/12356',
  'hotlines/120',
  'hotlines/110',
  'hotlines/12355',
  'hotlines/12338',
];

/** Hotlines in their order, then county by county. */
function rank({ id, data }: Named): number {
  const position = first.indexOf(id);
  if (position !== -1) return position;
  const county = counties.indexOf(data.admin_county as (typeof counties)[number]);
  return first.length + (county === -1 ? counties.length : county);
}
