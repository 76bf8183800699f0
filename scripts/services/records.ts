import { type Document, parseDocument } from 'yaml';
import type { Kind, Service } from '../../src/domain/directory/types.ts';
import type { Content } from '../../src/entries/content.ts';

/** A record as its file has it. */
export interface Kept {
  /** `<kind>/<slug>` */
  id: string;
  kind: Kind;
  /** From content/. */
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
export function keptRecords(content: Content): Kept[] {
  return content
    .of('services')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, file, data }) => ({
      id,
      kind: id.split('/')[0] as Kind,
      file: file.name,
      service: data,
      document: parseDocument(file.fields, yamlForm),
      body: file.below,
    }));
}
