import { close, createIndex } from 'pagefind';
import { grams } from '../../src/domain/search/grams.ts';

export interface SearchRecord {
  /** Path below the base, with the fragment, e.g. `services/in/bincheng/#shizhong`. */
  url: string;
  title: string;
  content: string;
}

/**
 * Writes Pagefind's index. Its words are our own (grams.ts); the plain text rides along for the
 * excerpt and for checking that a hit holds what was asked.
 * @returns how many records it holds
 */
export async function writeSearchIndex(folder: string, records: SearchRecord[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', keepIndexUrl: false });
  if (!index) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
  const problems: string[] = [];
  for (const { url, title, content } of records) {
    const added = await index.addCustomRecord({
      url: `/${url}`,
      // A title's words count twice: who asks for a thing by its name gets it first.
      content: [...grams(title), ...grams(title), ...grams(content)].join(' '),
      language: 'zh',
      meta: { title, text: content },
    });
    problems.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  problems.push(...written.errors);
  if (problems.length > 0) throw new Error(`搜索索引没有建成：${problems.join('；')}`);
  return records.length;
}
