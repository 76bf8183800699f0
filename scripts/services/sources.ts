import type { Source } from '../../src/domain/site/types.ts';
import { Misread } from './misread.ts';

const fields = [
  ['url', '网址'],
  ['date', '日期'],
  ['checked', '核对'],
  ['note', '说明'],
] as const;

/** One source a line: 「名称｜网址：https://…｜日期：2026-01-31｜核对：…｜说明：…」; only the name is needed. */
export function readSources(words: string): Source[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(/[｜|]/).map((part) => part.trim());
      const source: Source = { name };
      for (const part of rest) {
        const found = fields.find(
          ([, label]) => part.startsWith(`${label}：`) || part.startsWith(`${label}:`),
        );
        if (!found)
          throw new Misread('写成「名称｜网址：…｜日期：2026-01-31｜说明：…」，一行一个来源');
        source[found[0]] = part.slice(found[1].length + 1).trim();
      }
      return source;
    });
}

export function sourcesInWords(sources: Source[]): string {
  return sources
    .map((source) =>
      [
        source.name,
        ...fields.flatMap(([field, label]) =>
          source[field] ? [`${label}：${source[field]}`] : [],
        ),
      ].join('｜'),
    )
    .join('\n');
}
