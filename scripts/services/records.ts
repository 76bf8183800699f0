import { existsSync, globSync, readFileSync } from 'node:fs';
import { type Document, parseDocument } from 'yaml';
import { serviceSchema } from '../../src/domain/directory/schema.ts';
import type { Kind, Service } from '../../src/domain/directory/types.ts';

/** A record as its file has it. */
export interface Kept {
  /** `<kind>/<slug>` */
  id: string;
  kind: Kind;
  file: string;
  service: Service;
  document: Document;
  body: string;
}

/** Bare dates are points in time to Astro: knowing that, the library writes them in quotes. */
export const yamlForm = {
  lineWidth: 0,
  singleQuote: true,
  customTags: ['timestamp' as const],
};

/** Every sound record of content/services; `npm run check` reports the others. */
export function readRecords(content: string): Kept[] {
  const folder = `${content}/services`;
  if (!existsSync(folder)) return [];
  return globSync('*/*.mdx', { cwd: folder })
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const [, front = '', body = ''] =
        /^---\r?\n([\s\S]*?\r?\n)---\r?\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
      const document = parseDocument(front, yamlForm);
      const { data } = serviceSchema.safeParse(document.toJS());
      const id = name.replaceAll('\\', '/').replace(/\.mdx$/, '');
      return data
        ? [{ id, kind: id.split('/')[0] as Kind, file, service: data, document, body }]
        : [];
    });
}
