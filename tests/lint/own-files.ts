import { readdirSync, readFileSync } from 'node:fs';

const folders = ['src', 'scripts', 'tests', '.ci'];
const alone = ['astro.config.mjs', 'package.json', '.biome.json'];

/**
 * What we wrote ourselves and readers never see, by the ending of its name: path from the root, and
 * text. What tests feed to programs is left out. Folders whose name begins with a dot count too,
 * which a glob's `**` would pass over.
 */
export function ownFiles(ending: RegExp): { file: string; source: string }[] {
  return [...folders.flatMap(filesIn), ...alone]
    .filter((file) => ending.test(file) && !file.startsWith('tests/fixtures/'))
    .sort()
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
