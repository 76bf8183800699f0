import type { APIRoute } from 'astro';
import { href } from '../components/site/href.ts';
import { getMode, getSite } from '../queries/site.ts';

export const GET: APIRoute = async () => {
  const { url } = await getSite();
  const lines =
    (await getMode()) === 'preview'
      ? ['User-agent: *', 'Disallow: /']
      : [
          'User-agent: *',
          'Allow: /',
          ...(url ? [`Sitemap: ${new URL(href('/sitemap-index.xml'), url).href}`] : []),
        ];
  return new Response(`${lines.join('\n')}\n`);
};
