import { demoCountyWithTowns } from '../domain/directory/demo-county.ts';
import { listed } from '../domain/directory/listed.ts';
import { byCounty, type County, isVerified } from '../domain/directory/towns.ts';
import type { Contact, Kind, Service, Town } from '../domain/directory/types.ts';
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

/** Records that may be seen, in the order in which they are offered. */
export const getServices = once(async (): Promise<ServiceEntry[]> =>
  listed(await shown('services')).map(({ id, kind, address, data, body }) => ({
    id,
    kind,
    address,
    service: data,
    hasBody: body.trim() !== '',
  })),
);

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
          extension: service.phones[0]?.extension ?? null,
          demo: service.demo,
        })),
    ]),
  );
});
