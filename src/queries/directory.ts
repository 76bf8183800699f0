import { addressOf } from '../domain/directory/address-of.ts';
import { demoCountyWithTowns } from '../domain/directory/demo-county.ts';
import { counties } from '../domain/directory/schema.ts';
import { byCounty, type County, isVerified } from '../domain/directory/towns.ts';
import type { Contact, Kind, Service, Town } from '../domain/directory/types.ts';
import type { Entry } from '../entries/content.ts';
import { getContent, shown } from './content.ts';
import { once } from './once.ts';
import { getMode } from './site.ts';

export interface ServiceEntry {
  /** `<kind>/<slug>` */
  id: string;
  kind: Kind;
  /** From the site's root: its page or its line, see address-of.ts. */
  address: `/${string}`;
  service: Service;
  /** Whether there are words below the fields. */
  hasBody: boolean;
}

/** The order in which hotlines are offered. */
const first = [
  'hotlines/12356',
  'hotlines/120',
  'hotlines/110',
  'hotlines/12355',
  'hotlines/12338',
];

/** Records that may be seen, in the order in which they are offered. */
export const getServices = once(async (): Promise<ServiceEntry[]> => {
  const entries = await shown('services');
  const counted = new Map<Kind, number>();
  return entries
    .map((entry) => ({ ...entry, kind: entry.id.split('/')[0] as Kind, body: entry.body.trim() }))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map(({ id, kind, data, body }) => {
      const position = counted.get(kind) ?? 0;
      counted.set(kind, position + 1);
      const address = addressOf(id, kind, data, position);
      return { id, kind, address, service: data, hasBody: body !== '' };
    });
});

export const getTowns = once(async (): Promise<Town[]> => {
  const { content } = await getContent();
  return content
    .of('towns')
    .map(({ data }) => data)
    .sort((a, b) => a.code.localeCompare(b.code));
});

/** The seven counties and, in preview, the demonstration county after them. */
export async function getCounties(): Promise<County[]> {
  const real = byCounty(await getTowns());
  return (await getMode()) === 'preview' ? [...real, demoCountyWithTowns] : real;
}

/** Hotlines in their order, then county by county. */
function rank({ id, data }: Pick<Entry<'services'>, 'id' | 'data'>): number {
  const position = first.indexOf(id);
  if (position !== -1) return position;
  const county = counties.indexOf(data.admin_county as (typeof counties)[number]);
  return first.length + (county === -1 ? counties.length : county);
}

/** Where the public can speak with somebody, with a number a person has verified, by county. */
export const getVerifiedContacts = once(async (): Promise<Record<string, Contact[]>> => {
  const known = await getCounties();
  const open = (await getServices()).filter(
    ({ kind, service }) =>
      (kind === 'rooms' || kind === 'hospitals') &&
      service.serves === 'public' &&
      isVerified(service),
  );
  return Object.fromEntries(
    known.map(({ name }) => [
      name,
      open
        .filter(({ service }) => service.admin_county === name)
        .map(({ service }) => ({
          name: service.name,
          number: service.phones[0]?.number ?? '',
          demo: service.demo,
        })),
    ]),
  );
});
