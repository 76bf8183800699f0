import { formatCitation, parseCitation } from '../domain/law/cite/citation.ts';
import { articlesOf, type Place } from '../domain/law/law-index.ts';
import { type LinkedLaw, linkLaw } from '../domain/law/view/links.ts';
import { textGaps } from '../domain/law/text-gaps.ts';
import type { LawRecord, LawVersion, ParsedLaw } from '../domain/law/types.ts';
import type { Entry } from '../entries/content.ts';
import { parsedText } from '../entries/law-texts.ts';
import { getContent, shown } from './content.ts';
import { once } from './once.ts';

type LawEntry = Entry<'laws'>;

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
  /** The newest first; empty for a law whose text isn't held. */
  versions: ShownVersion[];
}

/** Records of law that this build lets out, without their texts. */
export const getLawRecords = once(async (): Promise<LawEntry[]> => {
  const entries = await shown('laws');
  return entries.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
});

/** The same with their texts. */
export const getLaws = once(async (): Promise<ShownLaw[]> => {
  const entries = await getLawRecords();
  const { content } = await getContent();
  const held = new Map(entries.map(({ id, data }) => [data.title, id]));
  return entries.map((entry) => ({
    id: entry.id,
    record: entry.data,
    versions: [...entry.data.versions]
      .sort((a, b) => b.effective.localeCompare(a.effective))
      .flatMap((record) => {
        const text = content.find('lawTexts', `${entry.id}/${record.effective}`);
        if (!text) return [];
        const law = parsedText(text.body, record);
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

/** Notes that may be seen beside the articles of a text: article number → note. */
export async function getNotes(
  id: string,
  { articles }: ShownVersion,
): Promise<Map<string, Entry<'lawNotes'>>> {
  const notes = await shown('lawNotes');
  return new Map(
    articles.flatMap(({ node: { number } }) => {
      const note = notes.find((one) => one.id === `${id}/${number}`);
      return note && number ? [[number, note]] : [];
    }),
  );
}
