import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../../../components/site/href.ts';
import { hasPage } from '../../../../domain/directory/address-of.ts';
import { vcard } from '../../../../exports/vcard.ts';
import { getServices, type ServiceEntry } from '../../../../queries/directory.ts';
import { getSite } from '../../../../queries/site.ts';
import { getWords } from '../../../../queries/words.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getServices())
    .filter(({ kind, service }) => hasPage(kind, service) && service.phones.length > 0)
    .map((record) => ({
      params: { kind: record.kind, slug: record.id.slice(record.kind.length + 1) },
      props: { record },
    }));

export const GET: APIRoute<{ record: ServiceEntry }> = async ({ props: { record } }) => {
  const { url } = await getSite();
  const address = url && new URL(href(record.address), url).href;
  return new Response(vcard(record.service, address, (await getWords()).services), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
