import { type Document, isSeq, parseDocument, stringify } from 'yaml';
import type { HeaderLine, ParsedLaw, ParseProblem } from '../../src/domain/law/types.ts';
import { splitFields } from '../../src/entries/split-fields.ts';
import { Unreadable } from '../files/unreadable.ts';

/** Astro reads a bare 2024-01-01 as a point in time: knowing that, the library puts quotes around it. */
const form = { lineWidth: 0, singleQuote: true, customTags: ['timestamp' as const] };

/** One text that was just taken in. */
export interface Version {
  effective: string;
  sha256: string;
  imported: string;
  /** Name of the file it came from. */
  from: string;
  /** What only the file it came from shows: numbers that Word counted itself, words around the text. */
  lost: ParseProblem[];
}

/**
 * A record with what the header says; the rest waits for a person.
 * @param order its place in the list of laws, behind all others
 */
export function newRecord(law: ParsedLaw, version: Version, order: number): string {
  const record = {
    title: law.title,
    level: levelOf(law.title),
    summary: `${law.title}全文。`,
    order,
    made_by: null,
    jurisdiction: null,
    events: eventsOf(law, version),
    status: null,
    status_checked: null,
    versions: [versionOf(version)],
    sources: [sourceOf(version)],
  };
  return `---\n${stringify(record, form)}---\n`;
}

/** The record with one more version and the events it hadn't; all else stays, comments too. */
export function addVersion(record: string, law: ParsedLaw, version: Version): string {
  const split = splitFields(record);
  const document = split && parseDocument(split.fields, form);
  if (!split || !document || document.errors.length > 0)
    throw new Unreadable('index.mdx 读不出来，没有动它：先运行 npm run check，照提示改好再导入。');
  const versions = document.get('versions');
  const known = isSeq(versions) ? (versions.toJSON() as { effective: string }[]) : [];
  const place = known.findIndex(({ effective }) => effective < version.effective);
  insert(document, 'versions', place === -1 ? known.length : place, versionOf(version));
  const events = (document.toJS() as { events?: { event: string; date: string | null }[] }).events;
  for (const event of eventsOf(law, version))
    if (!events?.some((had) => had.event === event.event && had.date === event.date))
      insert(document, 'events', events?.length ?? 0, event);
  return `---\n${document.toString(form)}---\n${split.below}`;
}

function insert(document: Document, field: string, place: number, value: unknown): void {
  const list = document.get(field);
  if (isSeq(list)) list.items.splice(place, 0, document.createNode(value));
  else document.set(field, [value]);
}

function versionOf(version: Version) {
  const { effective, imported, sha256, lost } = version;
  const reported = lost.length > 0 ? { reported: lost } : {};
  return { effective, imported, source: sourceOf(version), sha256, ...reported };
}

function sourceOf({ from, imported }: Version) {
  return { name: `导入的文件「${from}」`, checked: imported, note: '来自哪里，请补写' };
}

function eventsOf({ header, effective }: ParsedLaw, version: Version) {
  const events = header.flatMap(({ event, date, text }: HeaderLine) =>
    event === 'other' || event === 'effective' || date === null
      ? []
      : [{ event, date, text, confirmed: false }],
  );
  const inForce = { event: 'effective', date: effective ?? version.effective, confirmed: false };
  return [...events, inForce];
}

/** A first guess from the name, for an editor to correct. */
function levelOf(title: string): string {
  if (/解释|批复/.test(title)) return '司法解释';
  if (title.startsWith('中华人民共和国'))
    return /条例|细则|规则$/.test(title) ? '行政法规' : '法律';
  return '地方性法规';
}
