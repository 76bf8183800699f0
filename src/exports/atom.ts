import type { News } from '../domain/news/types.ts';

export interface FeedItem {
  /** Address of the feature, absolute where the site has one. */
  url: string;
  news: News;
}

interface Feed {
  title: string;
  url: string;
  items: FeedItem[];
}

/** An Atom 1.0 feed (RFC 4287). Times without a clock time are midnight in Asia/Shanghai. */
export function atomFeed({ title, url, items }: Feed): string {
  const updated = items[0] ? timeOf(items[0].news) : '1970-01-01T00:00:00+08:00';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <title>${escapeXml(title)}</title>`,
    `  <id>${escapeXml(url)}</id>`,
    `  <link rel="self" href="${escapeXml(url)}"/>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    ...items.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ url, news }: FeedItem): string {
  return [
    '  <entry>',
    `    <title>${escapeXml(news.title)}</title>`,
    `    <id>${escapeXml(url)}</id>`,
    `    <link href="${escapeXml(url)}"/>`,
    `    <updated>${timeOf(news)}</updated>`,
    `    <summary>${escapeXml(news.summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function timeOf(news: News): string {
  const [day, clock = '00:00'] = (news.published ?? news.written).split(' ');
  return `${day}T${clock}:00+08:00`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
