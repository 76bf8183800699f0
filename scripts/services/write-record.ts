import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import type { Outcome } from './plan.ts';
import { yamlForm } from './records.ts';

type Written = Extract<Outcome, { what: 'added' | 'changed' }>;

/** Writes what a row brought: only the fields that changed; words, comments and the rest stay. */
export function writeRecord({ id, service, changes, kept }: Written, content: string): void {
  const values = Object.fromEntries(changes.map(({ field }) => [field, service[field]]));
  if (!kept) {
    const file = `${content}/services/${id}.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `---\n${stringify(bare({ name: service.name, ...values, serves: service.serves, sources: service.sources, description: service.description }), yamlForm)}---\n`,
    );
    return;
  }
  for (const [field, value] of Object.entries(values)) kept.document.set(field, bare(value));
  writeFileSync(
    `${content}/${kept.file}`,
    `---\n${kept.document.toString(yamlForm)}---\n${kept.body}`,
  );
}

/** Without what the schema adds by itself: `consent: false` on each number. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'consent' && inner === false) && inner !== undefined)
      .map(([key, inner]) => [key, bare(inner)]),
  );
}
