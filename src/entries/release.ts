import { contactGaps } from '../domain/directory/contact-gaps.ts';
import { releaseGaps } from '../domain/assessment/release-gaps.ts';
import { articleHash } from '../domain/law/article-hash.ts';
import { textGaps } from '../domain/law/text-gaps.ts';
import { textHash } from '../domain/law/text-hash.ts';
import { contentHash } from '../domain/site/content-hash.ts';
import { isShown, reviewGaps } from '../domain/site/release.ts';
import type { Mode } from '../domain/site/types.ts';
import type { Content, Entry, ReviewedEntry } from './content.ts';
import { articlesIn, parsedText } from './law-texts.ts';

/** What an entry says now, and what keeps it from the public. */
export interface Release {
  entry: ReviewedEntry;
  /** What 终审 signs: all that the page says, see content-hash.ts. */
  hash: string;
  /** Empty when released; each a few words for editors. */
  gaps: string[];
}

/** The one place where it is decided, for every kind, whether an entry may be public. */
export async function releaseOf(entry: ReviewedEntry, content: Content): Promise<Release> {
  const hash = await contentHash(entry.data, entry.body, saidBeside(entry, content));
  const further = await needsOf(entry, content);
  const demo = entry.data.demo ? ['示例内容，永不公开'] : [];
  return { entry, hash, gaps: [...demo, ...reviewGaps(entry.data.review, hash), ...further] };
}

/** The same for all of them. */
export async function releasesOf(content: Content): Promise<Release[]> {
  return Promise.all(content.reviewed().map((entry) => releaseOf(entry, content)));
}

export function isLetOut(mode: Mode, { gaps }: Release): boolean {
  return isShown(mode, gaps);
}

/** The hashes that the two further signatures of a scale stand on; '' where the file isn't there. */
export async function scaleHashes(
  id: string,
  content: Content,
): Promise<{ wording: string; clinical: string }> {
  const survey = content.find('surveys', id);
  const scoring = content.find('scorings', id);
  return {
    wording: survey ? await contentHash(survey.data) : '',
    clinical: scoring ? await contentHash(scoring.data) : '',
  };
}

/** What a page prints from other files: who signs the page has read that too. */
function saidBeside({ kind, id, data }: ReviewedEntry, content: Content): unknown[] {
  const facts = (ids: string[]) => ids.map((fact) => content.find('facts', fact)?.data);
  const decisions = (ids: string[]) => ids.map((one) => content.find('decisions', one)?.data);
  switch (kind) {
    case 'news':
      return facts((data as Entry<'news'>['data']).facts);
    case 'pages': {
      const page = data as Entry<'pages'>['data'];
      return [...facts(page.facts), ...decisions(page.decisions)];
    }
    case 'helpPage':
      return decisions(
        (data as Entry<'helpPage'>['data']).sections.flatMap(({ decision }) => decision ?? []),
      );
    case 'assessments':
      return (['surveys', 'scorings', 'advice'] as const).map(
        (file) => content.find(file, id)?.data,
      );
    default:
      return [];
  }
}

/** What an entry of this kind needs beyond its signatures. */
async function needsOf(entry: ReviewedEntry, content: Content): Promise<string[]> {
  switch (entry.kind) {
    case 'services':
      return contactGaps(entry.id, entry.data as Entry<'services'>['data']);
    case 'assessments':
      return assessmentNeeds(entry as Entry<'assessments'>, content);
    case 'laws':
      return lawNeeds(entry as Entry<'laws'>, content);
    case 'lawNotes':
      return noteNeeds(entry as Entry<'lawNotes'>, content);
    default:
      return [];
  }
}

async function assessmentNeeds({ id, data }: Entry<'assessments'>, content: Content) {
  const needed = data.kind === 'guide' ? (['surveys', 'advice'] as const) : [];
  const missing = needed
    .filter((file) => !content.find(file, id))
    .map(() => '问题或建议的文件读不出来');
  return data.kind === 'scale' ? releaseGaps(data, await scaleHashes(id, content)) : missing;
}

async function lawNeeds({ id, data }: Entry<'laws'>, content: Content): Promise<string[]> {
  const gaps = data.versions.map(async (version) => {
    const text = content.find('lawTexts', `${id}/${version.effective}`);
    return text
      ? textGaps(version, await textHash(text.body), parsedText(text.body, version).problems)
      : textGaps(version, undefined, []);
  });
  return (await Promise.all(gaps)).flat();
}

/** A note stands beside the words of one article: when they change it is void. */
async function noteNeeds({ id, data }: Entry<'lawNotes'>, content: Content): Promise<string[]> {
  const [law = '', number] = id.split('/');
  const bearers = articlesIn(law, content).filter(({ node }) => node.number === number);
  const hashes = await Promise.all(bearers.map(({ node }) => articleHash(node)));
  return hashes.includes(data.article_hash) ? [] : [`第 ${number} 条的条文变了，或者没有这一条`];
}
