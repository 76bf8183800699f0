import { close, createIndex } from 'pagefind';

export interface SearchRecord {
  /** Path below the base, with the fragment, e.g. `services/in/bincheng/#shizhong`. */
  url: string;
  title: string;
  content: string;
}

/** Indexes every page with `data-pagefind-body`, and the records that are smaller than a page. */
export async function writeSearchIndex(folder: string, records: SearchRecord[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', keepIndexUrl: false });
  if (!index) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
  const pages = await index.addDirectory({ path: folder });
  for (const { url, title, content } of records)
    await index.addCustomRecord({ url: `/${url}`, content, language: 'zh', meta: { title } });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const problems = [...pages.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`搜索索引没有建成：${problems.join('；')}`);
  return pages.page_count + records.length;
}
