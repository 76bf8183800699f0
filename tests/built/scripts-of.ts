import { readFileSync } from 'node:fs';
import { dist, read } from '../pages.ts';

/** Every script a page can come to load, by file name: its own, what they import, and what those import. */
export function scriptsOf(page: string): string[] {
  const seen = new Set<string>();
  for (const [, address = ''] of read(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g))
    follow(address.replace(/^.*\/_astro\//, ''), seen);
  return [...seen].sort();
}

export function readScript(name: string): string {
  return readFileSync(`${dist}_astro/${name}`, 'utf8');
}

function follow(name: string, seen: Set<string>): void {
  if (seen.has(name)) return;
  seen.add(name);
  for (const [, other = ''] of readScript(name).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
    follow(other, seen);
}
