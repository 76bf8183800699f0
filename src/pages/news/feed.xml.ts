import type { APIRoute } from 'astro';
import { href } from '../../components/site/href.ts';
import { atomFeed } from '../../exports/atom.ts';
import { getNews } from '../../queries/news.ts';
import { getMode, getSite } from '../../queries/site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const preview = (await getMode()) === 'preview';
  const absolute = (path: `/${string}`) =>
    site.url ? new URL(href(path), site.url).href : href(path);
  const items = (await getNews()).map((entry) => ({
    url: absolute(`/news/${entry.id}/`),
    news: entry.data,
  }));
  const feed = atomFeed({
    title: preview ? `${site.name}（建设预览，未经任何机关发布）` : site.name,
    url: absolute('/news/feed.xml'),
    items,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
