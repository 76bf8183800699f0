import type { XmlElement } from '../../files/xml.ts';
import { Unreadable } from '../../files/unreadable.ts';
import { child, elementsOf, withAll } from './names.ts';

const finished: [what: string, remedy: string, names: RegExp][] = [
  [
    '有没接受的修订',
    '请在「审阅」里接受或拒绝全部修订，存好再导入',
    /^(?:w:(?:ins|del|moveFrom|moveTo|delText|delInstrText|cellIns|cellDel|cellMerge|customXml(?:Ins|Del|MoveFrom|MoveTo)RangeStart)|w14:conflict(?:Ins|Del))$/,
  ],
  ['有批注', '请在「审阅」里删除全部批注，存好再导入', /^w:commentReference$/],
  [
    '嵌着另外一份文件',
    '请在 Word 里打开，存成新的 .docx，让它并进来再导入',
    /^w:(?:altChunk|subDoc)$/,
  ],
];

/**
 * Words that somebody has yet to decide about, and words that only Word could fetch.
 * @param place of an element, in words: 「第 3 段」
 * @throws Unreadable
 */
export function refuseUnfinished(root: XmlElement, place: (element: XmlElement) => string): void {
  for (const [what, remedy, names] of finished)
    for (const element of withAll(root))
      if (names.test(element.name) || (what === '有没接受的修订' && changesSight(element)))
        throw new Unreadable(`${place(element)}${what}，不能确定哪些字算数：${remedy}。`);
}

/** Changed looks are no matter, but for words that were hidden or struck out before, or weren't. */
function changesSight(element: XmlElement): boolean {
  const change = element.name === 'w:rPr' ? child(element, 'w:rPrChange') : null;
  if (!change) return false;
  const seen = (one: XmlElement | null) =>
    elementsOf(one)
      .map(({ name, attributes }) => `${name} ${attributes['w:val'] ?? ''}`)
      .filter((one) => /^w:(?:vanish|strike|dstrike) /.test(one))
      .sort()
      .join();
  return seen(element) !== seen(child(change, 'w:rPr'));
}

/**
 * The paragraph that each element stands in, or begins with, counted from 1; those of text boxes
 * have their anchor's.
 */
export function paragraphNumbers(root: XmlElement): Map<XmlElement, number> {
  const numbers = new Map<XmlElement, number>();
  let count = 0;
  const visit = (element: XmlElement, inside: boolean): void => {
    const before = count;
    if (element.name === 'w:p' && !inside) count += 1;
    for (const one of elementsOf(element)) visit(one, inside || element.name === 'w:p');
    numbers.set(element, Math.max(1, inside || count === before ? count : before + 1));
  };
  visit(root, false);
  return numbers;
}
