import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../queries/site.ts';

/** security.txt (RFC 9116) needs a contact and an address; without them there is none. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { security_email, url } = await getSite();
  return security_email && url ? [{ params: { file: 'security' } }] : [];
};

export const GET: APIRoute = async () => {
  const { security_email, url } = await getSite();
  const expires = new Date();
  expires.setUTCMonth(expires.getUTCMonth() + 6);
  const lines = [
    `Contact: mailto:${security_email}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: zh',
    `Canonical: ${new URL('/.well-known/security.txt', url ?? undefined).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
