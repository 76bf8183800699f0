import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basePath } from '../../scripts/build/run.ts';
import { allPages, dist, read } from '../pages.ts';

test('站内链接都通，带 # 的都有落点', () => {
  const broken = allPages().flatMap((page) =>
    addressesIn(read(page))
      .filter((address) => !reaches(new URL(address, `http://site${basePath}${page}`)))
      .map((address) => `/${page} → ${address}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

const idsOf = new Map<string, Set<string>>();

function reaches({ pathname, hash }: URL): boolean {
  if (!pathname.startsWith(basePath)) return false;
  const path = decodeURIComponent(pathname.slice(basePath.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(dist + file)) return false;
  // Behind these two the fragment is a word to the script, not a place.
  const word = path === 'search/' || /^assessments\/[^/]+\/$/.test(path);
  if (hash === '' || !file.endsWith('.html') || word) return true;
  const ids =
    idsOf.get(file) ??
    new Set(
      [...read(path === '' ? '' : path).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''),
    );
  idsOf.set(file, ids);
  return ids.has(decodeURIComponent(hash.slice(1)));
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replace(/&amp;/g, '&'))
    .filter((address) => !/^(https?:|tel:|mailto:|sms:|data:)/.test(address));
}
