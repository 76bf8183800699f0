import { readdirSync } from 'node:fs';

/** Every file below a folder, as `news/2026/x.mdx`, in order; what the system hides is left out. */
export function fileNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.replace(/\/$/, '').length + 1))
    .sort();
}
