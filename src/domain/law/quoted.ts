import { listLabel } from './list-label.ts';
import type { SourceLine } from './types.ts';

/**
 * In a decision that amends a law the new wording stands in quotation marks over several lines,
 * each opening them again; those lines belong to the unit that orders the change.
 * @returns for the index of a line, the index of the last line that belongs to it
 */
export function quotedEnd(lines: SourceLine[]): (index: number) => number {
  // Backwards once, so that a text full of unclosed quotation marks is still read in linear time.
  const closing: number[] = new Array(lines.length + 1).fill(-1);
  const sibling: number[] = new Array(lines.length + 1).fill(lines.length);
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text } = lines[index] as SourceLine;
    closing[index] = text.includes('”') ? index : (closing[index + 1] ?? -1);
    sibling[index] =
      listLabel(text)?.style === 'dun' || orders(text)
        ? index
        : (sibling[index + 1] ?? lines.length);
  }
  return (index) => {
    const { text } = lines[index] as SourceLine;
    if (!amends.test(text) || !leavesOpen(text)) return index;
    let at = index;
    for (let open = true; open;) {
      const next = closing[at + 1] ?? -1;
      if (next === -1 || next >= (sibling[at + 1] ?? lines.length)) return at;
      at = next;
      open = leavesOpen((lines[at] as SourceLine).text, true);
    }
    return at;
  };
}

const amends = /修改为|改为|增加|作为|表述为|规定为|替换为|补充/;

/** 「将第三条修改为……」: the next change, even where the quotation before it was never closed. */
function orders(text: string): boolean {
  return /^(?:将|在|把|删去|删除|增加|第[^“]{1,30}(?:改|增加|删))/.test(text) && amends.test(text);
}

function leavesOpen(text: string, before = false): boolean {
  const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
  return last === -1 ? before : text.charAt(last) === '“';
}
