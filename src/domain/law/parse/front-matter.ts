import { squeeze } from '../space.ts';
import type { HeaderEvent, HeaderLine, SourceLine } from '../types.ts';

export interface FrontMatter {
  title: string | null;
  header: HeaderLine[];
  /** How many lines it takes. */
  lines: number;
}

/**
 * Facts between two lines of `---` at the head of a file: `title: …`, `effective_date: 2020-01-01`.
 * Every line is kept; the title is said twice rather than lost as a line.
 */
export function frontMatter(lines: SourceLine[]): FrontMatter | null {
  if (lines[0]?.text !== '---') return null;
  const end = lines.slice(1, longest).findIndex(({ text }) => text === '---') + 1;
  if (end === 0) return null;
  let title: string | null = null;
  const header = lines.slice(0, end + 1).map(({ text }): HeaderLine => {
    const [, key = '', value = ''] = /^(\w+)\s*:\s*["']?(.*?)["']?$/.exec(text) ?? [];
    if (key === 'title') title = value;
    const date = /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
    return { text, event: date === null ? 'other' : (events[key] ?? 'other'), date };
  });
  return { title, header, lines: end + 1 };
}

/** Whether a line only says the title once more. */
export function isTitle({ text }: SourceLine, title: string): boolean {
  return squeeze(text) === squeeze(title);
}

const longest = 60;
const events: Record<string, HeaderEvent> = {
  publish_date: 'promulgated',
  promulgation_date: 'promulgated',
  publication_date: 'promulgated',
  effective_date: 'effective',
  passed_date: 'passed',
  approval_date: 'approved',
};
