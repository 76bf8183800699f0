import { locales, z } from 'zod';
import { siteMode } from '../domain/site/mode.ts';
import type { Mode, Site } from '../domain/site/types.ts';
import { ContentFile } from './content-file.ts';
import { fileNames } from './file-names.ts';
import type { DataOf, KindName } from './kinds.ts';
import { idOf, kindOfFile } from './place.ts';
import { townRows } from './town-rows.ts';

z.config(locales.zhCN());

/** One thing of content/, read and checked. */
export interface Entry<N extends KindName = KindName> {
  kind: N;
  /** Within its kind, see place.ts; a key of a `map`, county and town of a row. */
  id: string;
  file: ContentFile;
  data: DataOf<N>;
  /** The words below the fields; the whole of an official text. */
  body: string;
}

/**
 * content/ as it lies on the disk, read once: every file with its lines, and the entries that are
 * sound. What isn't is left out here and reported by `npm run check`.
 */
export class Content {
  readonly files: ContentFile[];
  /** Files that lie where no kind has its place. */
  readonly misplaced: string[];
  readonly #entries = new Map<KindName, Map<string, Entry>>();

  constructor(folder: string) {
    const names = fileNames(folder);
    // The editors' own guide lies beside what it explains.
    this.misplaced = names.filter((name) => name !== 'README.md' && kindOfFile(name) === null);
    this.files = names.flatMap((name) => {
      const kind = kindOfFile(name);
      return kind ? [new ContentFile(folder, name, kind)] : [];
    });
    for (const file of this.files)
      for (const entry of entriesIn(file)) {
        const known = this.#entries.get(entry.kind) ?? new Map<string, Entry>();
        this.#entries.set(entry.kind, known.set(entry.id, entry));
      }
  }

  of<N extends KindName>(kind: N): Entry<N>[] {
    return [...(this.#entries.get(kind)?.values() ?? [])] as Entry<N>[];
  }

  find<N extends KindName>(kind: N, id: string): Entry<N> | null {
    return (this.#entries.get(kind)?.get(id) ?? null) as Entry<N> | null;
  }

  /** Every entry under review. */
  reviewed(): ReviewedEntry[] {
    return [...this.#entries.values()]
      .flatMap((entries) => [...entries.values()])
      .filter((entry): entry is ReviewedEntry => entry.file.kind.reviewed);
  }

  /** Throws where content/site.yaml isn't sound: nothing can be built without it. */
  get site(): Site {
    const entry = this.find('site', 'site');
    if (!entry) throw new Error('content/site.yaml 读不出来：先运行 npm run check 看看。');
    return entry.data;
  }

  /** @param override the environment's PORTAL_MODE, see mode.ts */
  mode(override: string | undefined): Mode {
    return siteMode(this.site.operator, override);
  }
}

/** The kinds whose entries carry `demo` and `review`. */
export type ReviewedKind = {
  [N in KindName]: DataOf<N> extends { demo: boolean; review: object } ? N : never;
}[KindName];

export type ReviewedEntry = Entry<ReviewedKind>;

function entriesIn(file: ContentFile): Entry[] {
  const { kindName: kind, name, value, text, prose } = file;
  const own = idOf(kind, name);
  switch (file.kind.form) {
    case 'text':
      return [{ kind, id: own, file, data: {}, body: text }];
    case 'csv':
      return rowsOf(text).flatMap((row) => sound(file, `${row.county_slug}/${row.slug}`, row, ''));
    case 'map':
      return Object.entries((value ?? {}) as object).flatMap(([key, part]) =>
        sound(file, key, part, ''),
      );
    default:
      return sound(file, own, value, prose);
  }
}

function sound(file: ContentFile, id: string, value: unknown, body: string): Entry[] {
  const { success, data } = file.kind.schema.safeParse(value);
  return success ? [{ kind: file.kindName, id, file, data: data as DataOf<KindName>, body }] : [];
}

function rowsOf(text: string): Record<string, string>[] {
  try {
    return townRows(text).map(({ row }) => row);
  } catch {
    // A table that isn't one: the check of towns reports it with its line.
    return [];
  }
}
