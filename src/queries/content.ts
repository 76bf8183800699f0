import { Content, type Entry, type ReviewedKind } from '../entries/content.ts';
import { isLetOut, type Release, releasesOf } from '../entries/release.ts';
import { once } from './once.ts';

/** content/ and what of it this build lets out. A build runs in the project's folder. */
export const getContent = once(async (): Promise<Shown> => {
  const content = new Content(`${process.cwd()}/content`);
  const mode = content.mode(import.meta.env.PORTAL_MODE);
  const releases = await releasesOf(content);
  const letOut = new Set(releases.filter((release) => isLetOut(mode, release)).map(fileAndId));
  return { content, mode, letOut };
});

/** The entries of a kind that this build lets out: all in preview, the released ones in public mode. */
export async function shown<N extends ReviewedKind>(kind: N): Promise<Entry<N>[]> {
  const { content, letOut } = await getContent();
  return content.of(kind).filter((entry) => letOut.has(keyOf(entry)));
}

/** The one entry of a kind that has only one; null where this build doesn't let it out. */
export async function shownOne<N extends ReviewedKind>(kind: N): Promise<Entry<N> | null> {
  const [entry] = await shown(kind);
  return entry ?? null;
}

interface Shown {
  content: Content;
  mode: ReturnType<Content['mode']>;
  letOut: Set<string>;
}

function fileAndId({ entry }: Release): string {
  return keyOf(entry);
}

function keyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
