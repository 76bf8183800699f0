import { articlesOf, lawIndex, type Place } from '../domain/law/law-index.ts';
import { markdownLines } from '../domain/law/parse/markdown-lines.ts';
import { readLaw } from '../domain/law/parse/parse.ts';
import type { LawVersion, ParsedLaw } from '../domain/law/types.ts';
import type { Content } from './content.ts';

/** An official text, parsed. A statute of 450 articles takes 60 ms, and every page of it asks. */
export function parsedText(text: string, version?: Settings): ParsedLaw {
  return readText(text, version).law;
}

/** Lines that the record says go on with the one before them, where there is nothing to go on with. */
export function idleLines(text: string, version: Settings): number[] {
  return readText(text, version).idle;
}

type Settings = Pick<LawVersion, 'continued'>;

function readText(text: string, version: Settings = { continued: [] }): Read {
  const lines = version.continued.map(({ line }) => line);
  const key = lines.join(',');
  const readings = texts.get(text) ?? new Map<string, Read>();
  const known = readings.get(key) ?? readLaw(markdownLines(text), lines);
  texts.set(text, readings.set(key, known));
  return known;
}

/** The articles of a law's newest text; none where no text is held. */
export function articlesIn(id: string, content: Content): Place[] {
  const newest = content
    .of('lawTexts')
    .filter((text) => text.id.startsWith(`${id}/`))
    .sort((a, b) => b.id.localeCompare(a.id))[0];
  if (!newest) return [];
  const date = newest.id.slice(id.length + 1);
  const record = content.find('laws', id)?.data;
  const version = record?.versions.find(({ effective }) => effective === date);
  return articlesOf(lawIndex(parsedText(newest.body, version)));
}

type Read = ReturnType<typeof readLaw>;

const texts = new Map<string, Map<string, Read>>();
