import { articlesOf, lawIndex, type Place } from '../domain/law/law-index.ts';
import { markdownLines } from '../domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../domain/law/parse/parse.ts';
import type { ParsedLaw } from '../domain/law/types.ts';
import type { Content } from './content.ts';

/** An official text, parsed. A statute of 450 articles takes 60 ms, and every page of it asks. */
export function parsedText(text: string): ParsedLaw {
  const known = parsedTexts.get(text) ?? parseLaw(markdownLines(text));
  parsedTexts.set(text, known);
  return known;
}

/** The articles of a law's newest text; none where no text is held. */
export function articlesIn(id: string, content: Content): Place[] {
  const newest = content
    .of('lawTexts')
    .filter((text) => text.id.startsWith(`${id}/`))
    .sort((a, b) => b.id.localeCompare(a.id))[0];
  return newest ? articlesOf(lawIndex(parsedText(newest.body))) : [];
}

const parsedTexts = new Map<string, ParsedLaw>();
