import { standingInWords } from '../domain/law/view/standing.ts';
import type { LawCopy } from '../domain/law/types.ts';

/** law.json: `law parse`'s shape with state, source and mode; an empty body where no text is held. */
export function lawJson({ id, record, version, law, mode, words }: LawCopy): string {
  return `${JSON.stringify(
    {
      id,
      title: record.title,
      demo: record.demo,
      mode,
      notice: record.demo ? words.demo : words.unofficial,
      level: record.level,
      made_by: record.made_by,
      status: record.status,
      status_checked: record.status_checked,
      status_text: standingInWords(record),
      events: record.events,
      version: version && {
        effective: version.effective,
        label: version.label ?? null,
        imported: version.imported,
        source: version.source,
        sha256: version.sha256,
      },
      sources: record.sources,
      header: law?.header ?? [],
      effective: law?.effective ?? null,
      body: law?.body ?? [],
      problems: law?.problems ?? [],
    },
    null,
    1,
  )}\n`;
}
