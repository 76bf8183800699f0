import { getCollection } from 'astro:content';
import { addressOf } from '../domain/directory/address-of.ts';
import { demoCountyWithTowns } from '../domain/directory/demo-county.ts';
import { kinds } from '../domain/directory/kinds.ts';
import { byCounty, type County, isVerified } from '../domain/directory/towns.ts';
import type { Contact, Kind, Service, Town } from '../domain/directory/types.ts';
import { once } from './once.ts';
import { shown } from './shown.ts';
import { getMode } from './site.ts';

export interface ServiceEntry {
  /** `<kind>/<slug>` */
  id: string;
  kind: Kind;
  /** From the site's root: its page or its line, see address-of.ts. */
  address: `/${string}`;
  service: Service;
  entry: Awaited<ReturnType<typeof getCollection<'services'>>>[number];
}

/** The order in which hotlines are offered. */
const first = [
  'hotlines/12356',
  'hotlines/120',
  'hotlines/110',
  'hotlines/12355',
  'hotlines/12338',
];

/** Records that may be seen; a room or unit is public only with a contact that a person verified. */
export async function getServices(kind?: Kind): Promise<ServiceEntry[]> {
  return (await everyService()).filter((record) => !kind || record.kind === kind);
}

const everyService = once(async (): Promise<ServiceEntry[]> => {
  const all = await getCollection('services');
  const entries = await shown(all, ({ id, data }) =>
    /^(rooms|units)\//.test(id) && data.assured_date === null ? ['联系方式待核实'] : [],
  );
  return entries
    .map((entry) => {
      const ownKind = kindOf(entry.id);
      return {
        id: entry.id,
        kind: ownKind,
        address: addressOf(entry.id, ownKind, entry.data),
        service: entry.data,
        entry,
      };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));
});

export const getTowns = once(async (): Promise<Town[]> =>
  (await getCollection('towns'))
    .map(({ data }) => data)
    .sort((a, b) => a.code.localeCompare(b.code)),
);

/** The seven counties and, in preview, the demonstration county after them. */
export async function getCounties(): Promise<County[]> {
  const real = byCounty(await getTowns());
  return (await getMode()) === 'preview' ? [...real, demoCountyWithTowns] : real;
}

function kindOf(id: string): Kind {
  const found = kinds.find(({ kind }) => id.startsWith(`${kind}/`));
  if (!found) throw new Error(`content/services/${id}：不认识的种类文件夹`);
  return found.kind;
}

function rank(id: string): number {
  const position = first.indexOf(id);
  return position === -1 ? first.length : position;
}

/** Where the public can speak with somebody, with a number a person has verified, by county. */
export async function getVerifiedContacts(): Promise<Record<string, Contact[]>> {
  const counties = await getCounties();
  const open = (await getServices()).filter(
    ({ kind, service }) =>
      (kind === 'rooms' || kind === 'hospitals') &&
      service.serves === 'public' &&
      isVerified(service),
  );
  return Object.fromEntries(
    counties.map(({ name }) => [
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
}
