import { rmSync } from 'node:fs';

/** Pagefind's own interfaces: we have ours, and what isn't shipped can't be misused. */
export function pruneUnused(folder: string): void {
  const unused = [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-component-ui.js',
    'pagefind-component-ui.css',
    'pagefind-highlight.js',
  ];
  for (const name of unused) rmSync(`${folder}/pagefind/${name}`, { force: true });
}
