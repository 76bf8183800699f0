import { type CollectionEntry, getCollection } from 'astro:content';
import { articleHash } from '../domain/law/article-hash.ts';
import { formatCitation, parseCitation } from '../domain/law/cite/citation.ts';
import { articlesOf, type Place } from '../domain/law/law-index.ts';
import { type LinkedLaw, linkLaw } from '../domain/law/view/links.ts';
import { markdownLines } from '../domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../domain/law/parse/parse.ts';
import { textGaps } from '../domain/law/text-gaps.ts';
import { textHash } from '../domain/law/text-hash.ts';
import type { LawRecord, LawVersion, ParsedLaw } from '../domain/law/types.ts';
import { once } from './once.ts';
import { shown } from './shown.ts';

type LawEntry = CollectionEntry<'laws'>;

/** One text of a law, parsed and linked. */
export interface ShownVersion {
  record: LawVersion;
  law: ParsedLaw;
  linked: LinkedLaw;
  articles: Place[];
  /** Oddities that nobody has looked up in the paper yet. */
  open: string[];
}

export interface ShownLaw {
  id: string;
  record: LawRecord;
  entry: LawEntry;
  /** The newest first; empty for a law whose text isn't held. */
  versions: ShownVersion[];
}

/** Records of law that this build lets out, without their texts. */
export const getLawRecords = once(async (): Promise<LawEntry[]> => {
  const texts = await textsById();
  const problems = (id: string, record: LawVersion) =>
    parsed(texts.get(`${id}/${record.effective}`) ?? '').problems;
  const hashes = new Map<string, string>();
  for (const [id, text] of texts) hashes.set(id, await textHash(text));
  const entries = await shown(await getCollection('laws'), ({ id, data }) =>
    data.versions.flatMap((version) =>
      textGaps(version, hashes.get(`${id}/${version.effective}`), problems(id, version)),
    ),
  );
  return entries.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
});

/** The same with their texts. */
export const getLaws = once(async (): Promise<ShownLaw[]> => {
  const entries = await getLawRecords();
  const texts = await textsById();
  const held = new Map(entries.map(({ id, data }) => [data.title, id]));
  return entries.map((entry) => ({
    id: entry.id,
    record: entry.data,
    entry,
    versions: [...entry.data.versions]
      .sort((a, b) => b.effective.localeCompare(a.effective))
      .flatMap((record) => {
        const text = texts.get(`${entry.id}/${record.effective}`);
        if (text === undefined) return [];
        const law = parsed(text);
        const linked = linkLaw(law, held);
        const open = textGaps(record, record.sha256, law.problems);
        return [{ record, law, linked, articles: articlesOf(linked.index), open }];
      }),
  }));
});

/** Where a citation is read on this site: its article, or the law's record; null for a law not held. */
export async function getCitationAddress(
  title: string,
  citation: string,
): Promise<`/${string}` | null> {
  const law = (await getLaws()).find(({ record }) => record.title === title);
  if (!law) return null;
  const [id = ''] = parseCitation(citation) ?? [];
  const article = law.versions[0]?.linked.index.get(id)?.article;
  return article
    ? `/laws/${law.id}/${article.number}/${id === article.id ? '' : `#${id}`}`
    : `/laws/${law.id}/`;
}

/**
 * Laws whose record names a service or a self-check, as links from it. The demonstration law is
 * named nowhere: nobody shall take it for one that matters to them.
 */
export async function getLawsNaming(
  kind: 'services' | 'assessments',
  id: string,
): Promise<{ label: string; address: `/${string}` }[]> {
  return (await getLawRecords())
    .filter(({ data }) => !data.demo)
    .flatMap(({ id: law, data }) =>
      data.related
        .filter((one) => one[kind].includes(id))
        .map(({ article }) => ({
          label: `《${data.title}》${article ? (formatCitation(`art_${article}`) ?? '') : ''}`,
          address: `/laws/${law}/${article ? `${article}/` : ''}` as const,
        })),
    );
}

/** Notes that may be seen and still fit the words of their article: article number → note. */
export async function getNotes(
  id: string,
  { articles }: ShownVersion,
): Promise<Map<string, CollectionEntry<'lawNotes'>>> {
  const own = await getCollection('lawNotes', (note) => note.id.startsWith(`${id}/notes/`));
  const notes = new Map<string, CollectionEntry<'lawNotes'>>();
  for (const note of await shown(own)) {
    const number = note.id.split('/').at(-1) ?? '';
    const article = articles.find(({ node }) => node.number === number);
    if (article && (await articleHash(article.node)) === note.data.article_hash)
      notes.set(number, note);
    else
      console.warn(
        `content/laws/${note.id}.mdx：第 ${number} 条的条文变了（或没有这一条），这条说明不再显示。请对照新条文重写，改好 article_hash。`,
      );
  }
  return notes;
}

async function textsById(): Promise<Map<string, string>> {
  return new Map((await getCollection('lawTexts')).map(({ id, body }) => [id, body ?? '']));
}

/** A statute of 450 articles takes 60 ms, and every page of it asks. */
const parsedTexts = new Map<string, ParsedLaw>();

function parsed(text: string): ParsedLaw {
  const known = parsedTexts.get(text) ?? parseLaw(markdownLines(text));
  parsedTexts.set(text, known);
  return known;
}
