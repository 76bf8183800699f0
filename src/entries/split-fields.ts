import { extractFrontmatter } from '@astrojs/markdown-remark';

export interface Split {
  fields: string;
  /** The file's line on which the fields begin, from 1. */
  line: number;
  /** Everything behind the line that ends the fields. */
  below: string;
}

/** A file's fields and what stands below them, where Astro itself parts the two; null without fields. */
export function splitFields(text: string): Split | null {
  const raw = extractFrontmatter(text);
  if (raw === undefined) return null;
  const start = text.indexOf(raw);
  return {
    fields: raw.replace(/^[^\n]*\n/, ''),
    line: text.slice(0, start).split('\n').length + 1,
    below: text.slice(start + raw.length).replace(/^[^\n]*\n?/, ''),
  };
}
