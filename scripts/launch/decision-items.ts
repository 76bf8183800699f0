import type { Content } from '../../src/entries/content.ts';
import type { Item } from './item.ts';

/** What only people outside the repository can decide and haven't yet. */
export function decisionItems(content: Content): Item[] {
  return content
    .of('decisions')
    .filter(({ data }) => data.answer === null)
    .map(({ id, file, data: { section, question, who, ask, blocking } }) => ({
      section,
      text: `${question}：待${who}答复`,
      file: file.file,
      field: id,
      who,
      ask,
      blocking,
    }));
}
