import { linesOf } from '../domain/law/view/lines-of.ts';
import { standingInWords } from '../domain/law/view/standing.ts';
import type { TextCopy } from '../domain/law/types.ts';

/** law.txt: title, notes, every unit on a line of its own, and what this copy is. UTF-8 with mark, for old Notepads. */
export function lawText(entry: TextCopy): string {
  const { record, law } = entry;
  const lines = [
    `${record.demo ? '【示例】' : ''}${law.title}`,
    ...law.header.map(({ text }) => text),
    '',
    ...law.body.flatMap(linesOf),
    '',
    ...colophon(entry),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** What stands at the foot of every copy. */
export function colophon({ record, version, words }: TextCopy): string[] {
  const checked = record.status_checked
    ? `${record.status_checked} 核对`
    : `${version.imported} 导入，还没有人核对`;
  return [
    record.demo ? words.demo : words.unofficial,
    ...(record.demo ? [] : [standingInWords(record)]),
    `来源：${version.source.name}${version.source.url ? ` ${version.source.url}` : ''}；${checked}。`,
  ];
}
