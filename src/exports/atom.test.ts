import { expect, test } from 'vitest';
import type { News } from '../domain/news/types.ts';
import { atomFeed } from './atom.ts';

const news = { title: '“心安”<与>&', summary: '一句', written: '2026-11-23' } as News;

test('订阅文件：时间带东八区，标题里的符号不破坏格式', () => {
  const feed = atomFeed({
    title: '心安滨州',
    url: 'https://x.example/news/feed.xml',
    items: [{ url: 'https://x.example/a/', news }],
  });
  expect(feed).toContain('<updated>2026-11-23T00:00:00+08:00</updated>');
  expect(feed).toContain('<title>“心安”&#60;与&#62;&#38;</title>');
});

test('发布时间优先于撰写日期', () => {
  const feed = atomFeed({
    title: '站',
    url: 'u',
    items: [{ url: 'a', news: { ...news, published: '2026-12-01 09:30' } }],
  });
  expect(feed).toContain('2026-12-01T09:30:00+08:00');
});

test('没有新闻也是一份完整的订阅文件', () => {
  expect(atomFeed({ title: '站', url: 'u', items: [] })).toMatch(
    /<feed[\s\S]*<updated>[\s\S]*<\/feed>/,
  );
});
