import { globSync, readFileSync } from 'node:fs';

/** Our programs as they stand: path from the root and text. What tests feed to them is no program of ours. */
export function codeFiles(): { file: string; source: string }[] {
  return globSync(['{src,scripts,tests}/**/*.{ts,tsx,mjs,js,astro}', 'astro.config.mjs'], {
    exclude: ['tests/fixtures/**'],
  })
    .sort()
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
}
