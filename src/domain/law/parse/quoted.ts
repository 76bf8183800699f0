import type { Line } from './line.ts';

/**
 * In a decision that amends a law the new wording stands in quotation marks over several lines,
 * each opening them again; those lines belong to the unit that orders the change.
 * @returns for the index of a line, the index of the last line that belongs to it
 */
export function quotedEnd(lines: Line[]): (index: number) => number {
  // Backwards once, so that a text full of unclosed quotation marks is still read in linear time.
  const closing: number[] = new Array(lines.length + 1).fill(-1);
  const sibling: number[] = new Array(lines.length + 1).fill(lines.length);
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text, list } = lines[index] as Line;
    closing[index] = closes(text) ? index : (closing[index + 1] ?? -1);
    sibling[index] =
      list?.style === 'dun' || orders(text) ? index : (sibling[index + 1] ?? lines.length);
  }
  return (index) => {
    const { text } = lines[index] as Line;
    if (!amends.test(text) || !(leavesOpen(text) || announces(text, lines[index + 1])))
      return index;
    const end = closing[index + 1] ?? -1;
    return end === -1 || end >= (sibling[index + 1] ?? lines.length) ? index : end;
  };
}

const amends = /修改为|改为|增加|作为|表述为|规定为|替换为|补充/;
const reopened = /^[-•*\s]*“/;

/** 「将第三条修改为……」: the next change, even where the quotation before it was never closed. */
function orders(text: string): boolean {
  return /^(?:将|在|把|删去|删除|增加|第[^“]{1,30}(?:改|增加|删))/.test(text) && amends.test(text);
}

function leavesOpen(text: string): boolean {
  return count(text, '“') > count(text, '”');
}

/** 「增加一章，作为第五章：」, the quotation on the next line. */
function announces(text: string, next: Line | undefined): boolean {
  return /[：:]$/.test(text) && next !== undefined && reopened.test(next.text);
}

/** Whether a line ends the quotation that it stands in; one that it opens itself doesn't count. */
function closes(text: string): boolean {
  const again = reopened.test(text) ? 1 : 0;
  return count(text, '”') - count(text, '“') + again > 0;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
