import { readFileSync } from 'node:fs';
import { dist, read } from '../pages.ts';

/** Every script a page can come to load, by file name: its own, what they import, and what those import. */
export function scriptsOf(page: string, folder = dist): string[] {
  const seen = new Set<string>();
  for (const [, address = ''] of read(page, folder).matchAll(/<script[^>]*\ssrc="([^"]+)"/g))
    follow(address.replace(/^.*\/_astro\//, ''), seen, folder);
  return [...seen].sort();
}

export function readScript(name: string, folder = dist): string {
  return readFileSync(`${folder}_astro/${name}`, 'utf8');
}

function follow(name: string, seen: Set<string>, folder: string): void {
  if (seen.has(name)) return;
  seen.add(name);
  for (const [, other = ''] of readScript(name, folder).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
    follow(other, seen, folder);
}
