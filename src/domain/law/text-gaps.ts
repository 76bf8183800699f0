import type { LawVersion, ParseProblem } from './types.ts';

/**
 * What keeps a text from the public: its file is missing or was changed after the import, or an
 * oddity that the import reported hasn't been looked up in the paper.
 * @param hash of the text file (text-hash.ts); undefined where there is none
 */
export function textGaps(
  {
    effective,
    sha256,
    reported,
    settled,
  }: Pick<LawVersion, 'effective' | 'sha256' | 'reported' | 'settled'>,
  hash: string | undefined,
  problems: ParseProblem[],
): string[] {
  if (hash === undefined) return [`缺正文文件 ${effective}.md`];
  if (hash !== sha256) return [`${effective}.md 与导入时不一样`];
  return [...reported, ...problems]
    .filter(({ code, line }) => !settled.some((done) => done.code === code && done.line === line))
    .map(({ line, message }) => `${effective}.md 第 ${line} 行还没有对照原件：${message}`);
}
