import { globSync } from 'node:fs';
import { kinds } from '../../src/domain/directory/kinds.ts';
import { addressesOf } from '../../src/entries/addresses.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import { root } from '../build/run.ts';

/** Every address that the site of this content has, with its closing slash. */
export function siteAddresses(files: ContentFile[]): Set<string> {
  const kindPages = kinds.map(({ kind }) => `/services/${kind}/`);
  return new Set(['/', ...fixedPages(), ...kindPages, ...files.flatMap(addressesOf)]);
}

/** Routes without a parameter: `src/pages/help/who-knows.astro` → `/help/who-knows/`. */
function fixedPages(): string[] {
  return globSync('**/*.{astro,ts}', { cwd: `${root}src/pages` })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('['))
    .map((file) =>
      file.endsWith('.ts')
        ? `/${file.slice(0, -3)}`
        : `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`,
    );
}
