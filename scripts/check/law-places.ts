import { articleHash } from '../../src/domain/law/article-hash.ts';
import type { Place } from '../../src/domain/law/law-index.ts';
import type { LawRecord } from '../../src/domain/law/types.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';

/** Articles that a record links from and the text doesn't have; null where there is no text. */
export function relatedProblems(
  { file, lineOf }: ContentFile,
  { related }: LawRecord,
  articles: Place[] | null,
): Problem[] {
  return related.flatMap(({ article }, index) => {
    if (!article || articles?.some(({ node }) => node.number === article)) return [];
    return [
      {
        file,
        line: lineOf(['related', index, 'article']),
        field: `related.${index}.article`,
        message: articles ? `正文里没有第 ${article} 条` : '还没有正文，没有条可以指',
        expected: '正文里有的条号，如 12、17-1；整部法都有关就不写 article',
        remedy: '改成有的条号，或删去 article',
      },
    ];
  });
}

/** Editors' notes whose article isn't there, or reads otherwise than when the note was written. */
export async function noteProblems(notes: ContentFile[], articles: Place[]): Promise<Problem[]> {
  return (await Promise.all(notes.map((note) => noteProblem(note, articles)))).flat();
}

async function noteProblem(note: ContentFile, articles: Place[]): Promise<Problem[]> {
  const number = /([\d-]+)\.mdx$/.exec(note.name)?.[1];
  const bearers = articles.filter(({ node }) => node.number === number);
  const hash = (note.value as { article_hash?: unknown } | null)?.article_hash;
  const hashes = await Promise.all(bearers.map(({ node }) => articleHash(node)));
  if (bearers.length > 0 && hashes.includes(String(hash))) return [];
  return [
    {
      file: note.file,
      line: bearers.length > 0 ? note.lineOf(['article_hash']) : null,
      field: bearers.length > 0 ? 'article_hash' : '文件名',
      message:
        bearers.length > 0
          ? `第 ${number} 条的条文变了，这条说明不会显示`
          : `正文里没有第 ${number} 条，这条说明不会显示`,
      expected: bearers.length > 0 ? `现在的指纹 ${hashes[0]}` : '文件名是正文里有的条号',
      remedy: bearers.length > 0 ? '对照新条文重写说明，再改指纹' : '改成对的条号，或删去这条说明',
    },
  ];
}
