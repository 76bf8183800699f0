import { existsSync, readFileSync } from 'node:fs';
import { brotli } from '../../scripts/build/precompress.ts';
import { dist } from '../pages.ts';

export interface Weight {
  /** Bytes of page, styles and scripts before the first tap, brotli 11, images aside. */
  all: number;
  script: number;
}

/** What a page costs over the wire before anything is touched: its HTML, styles, and every script it imports statically. */
export function weigh(page: string, folder = dist): Weight {
  const html = readFileSync(
    `${folder}${page.endsWith('.html') ? page : `${page}index.html`}`,
    'utf8',
  );
  const styles = matches(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = new Set<string>();
  for (const address of matches(html, /<script type="module" src="([^"]+)"/g))
    follow(address, scripts, folder);
  for (const address of matches(html, /<script(?: defer)? src="([^"]+)"/g))
    follow(address, scripts, folder);
  const size = (address: string) =>
    brotli(readFileSync(`${folder}${address.replace(/^\//, '')}`)).length;
  const sum = (addresses: Iterable<string>) =>
    [...addresses].reduce((total, address) => total + size(address), 0);
  const script = sum(scripts);
  return { all: brotli(Buffer.from(html)).length + sum(styles) + script, script };
}

function follow(address: string, seen: Set<string>, folder: string): void {
  if (seen.has(address)) return;
  const file = `${folder}${address.replace(/^\//, '')}`;
  if (!existsSync(file)) throw new Error(`页面要的脚本不在：${address}`);
  seen.add(address);
  const base = address.slice(0, address.lastIndexOf('/') + 1);
  const source = readFileSync(file, 'utf8');
  for (const path of matches(source, /(?:^|[;}\s])(?:import|export)[^;"'()]*?["'](\.[^"']+)["']/g))
    follow(new URL(path, `http://x${base}`).pathname, seen, folder);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
