import { type KindName, kinds } from './kinds.ts';

/** The kind whose place a file has; null where it lies outside them all. */
export function kindOfFile(name: string): KindName | null {
  return names.find((kind) => patterns[kind].test(name)) ?? null;
}

/**
 * What tells an entry from the others of its kind: the parts of its path that differ, e.g.
 * `2026/lamps`, `hotlines/12356`, `phq-9`; the file's name where none do.
 */
export function idOf(kind: KindName, name: string): string {
  const [, ...parts] = patterns[kind].exec(name) ?? [];
  return parts.length > 0 ? parts.join('/') : name.replace(/^.*\/|\.\w+$/g, '');
}

/** The same place in the words of a glob, for those who list files themselves. */
export function globOf(kind: KindName): string {
  return kinds[kind].place.replace(/<\w+>/g, '*');
}

const names = Object.keys(kinds) as KindName[];

const parts: Record<string, string> = {
  year: String.raw`20\d\d`,
  slug: '[a-z0-9]+(?:-[a-z0-9]+)*',
  kind: 'hotlines|rooms|units|hospitals|cells|aid',
  date: String.raw`\d{4}-\d{2}-\d{2}`,
  article: String.raw`\d+(?:-\d+)?`,
};

const patterns = Object.fromEntries(
  names.map((kind) => [kind, patternOf(kinds[kind].place)]),
) as Record<KindName, RegExp>;

function patternOf(place: string): RegExp {
  const source = place
    .replace(/\./g, String.raw`\.`)
    .replace(/<(\w+)>/g, (_, part: string) => `(${parts[part] ?? part})`);
  return new RegExp(`^${source}$`);
}
