import { squeeze } from '../../src/domain/law/space.ts';
import type { SourceText } from '../../src/domain/law/types.ts';
import { PackageFault } from '../files/office-package.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { XmlElement } from '../files/xml.ts';
import { damaged, WordFile } from './docx/file.ts';
import { LeftOut } from './docx/left-out.ts';
import { nameMargins } from './docx/margins.ts';
import { child, isText, ownText, withAll } from './docx/names.ts';
import { type Reading, Story } from './docx/story.ts';
import { paragraphNumbers, refuseUnfinished } from './docx/unfinished.ts';

/**
 * Words of a Word file, a line a paragraph or a table's row; a line's number is the paragraph's.
 * Every word that the file holds is in the lines or named in a problem. Numbers that Word counts
 * itself are in no text: such lines are marked, and the parser reports them.
 * @throws Unreadable where nobody can tell which words count, or it is no Word file
 */
export function readDocx(bytes: Uint8Array): SourceText {
  try {
    return read(new WordFile(bytes));
  } catch (error) {
    if (error instanceof PackageFault) throw new Unreadable(damaged(error));
    throw error;
  }
}

function read(file: WordFile): SourceText {
  const root = file.body;
  const numbers = paragraphNumbers(root);
  const lineOf = (element: XmlElement) => numbers.get(element) ?? 1;
  refuseUnfinished(root, (element) => `第 ${lineOf(element)} 段`);
  for (const [kind, name] of [
    ['footnotes', '脚注'],
    ['endnotes', '尾注'],
  ] as const) {
    const notes = file.related(file.main, kind);
    if (notes) refuseUnfinished(notes.root, () => name);
  }
  const reading: Reading = { file, leftOut: new LeftOut(), seen: new Set() };
  const body = child(root, 'w:body') ?? root;
  const story = new Story(reading, { part: file.main, lineOf, within: '', isLaw: true });
  const lines = story.lines(body);
  nameMargins(root, story, reading);
  nameUnread(root, story, reading);
  return { lines, headerLines: null, problems: reading.leftOut.problems() };
}

/** The audit: a piece of text in an element that nobody here knows is named like all others. */
function nameUnread(root: XmlElement, story: Story, { seen, leftOut }: Reading): void {
  leftOut.cut();
  for (const element of withAll(root))
    if (isText(element) && !seen.has(element) && squeeze(ownText(element)) !== '')
      story.leave(element, '没有认出来的内容', ownText(element));
}
