import { globSync, readFileSync } from 'node:fs';
import { articlesOf, lawIndex, type Place } from '../../src/domain/law/law-index.ts';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { root } from '../build/run.ts';

/** The articles of a law's newest text; none where no text is held. */
export function newestArticles(id: string): Place[] {
  const newest = globSync(`content/laws/${id}/*.md`, { cwd: root }).sort().at(-1);
  if (!newest) return [];
  return articlesOf(lawIndex(parseLaw(markdownLines(readFileSync(`${root}${newest}`, 'utf8')))));
}
