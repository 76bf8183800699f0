import { extname } from 'node:path';
import { Unreadable } from '../files/unreadable.ts';

/**
 * Whether a file is a workbook or a text of rows, by its first bytes: portals and offices give files
 * the wrong ending.
 * @throws Unreadable for what is neither, with what it is
 */
export function formOf(bytes: Uint8Array, name: string): 'xlsx' | 'csv' {
  const ending = extname(name).toLowerCase();
  const refuse = (what: string, remedy = '请在 Excel 或 WPS 里打开，另存为 .xlsx'): never => {
    throw new Unreadable(`「${name}」${what}：${remedy}。`);
  };
  if (bytes.length === 0) refuse('是空的', '看看是不是没有存好，或者拿错了文件');
  if (starts(bytes, [0x50, 0x4b]) && (bytes[2] ?? 0) < 9) {
    if (ending === '.ods') refuse('是 OpenDocument 的文件（.ods）');
    if (ending === '.numbers')
      refuse('是苹果 Numbers 的文件', '请在 Numbers 里导出为 Excel（.xlsx）');
    return 'xlsx';
  }
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holds(bytes, 'EncryptedPackage'))
      refuse('设了打开密码', '请在 Excel 或 WPS 里打开，去掉密码，另存为 .xlsx');
    if (ending === '.et') refuse('是 WPS 表格自己的格式（.et）', '请在 WPS 里打开，另存为 .xlsx');
    refuse('是旧格式的 Excel 文件（.xls）');
  }
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) refuse('是 PDF', '请找原来的表格，另存为 .xlsx');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).trimStart();
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|\?xml|table|meta|head)/i.test(head))
    refuse('其实是网页或 XML，不是表格');
  if (['.csv', '.tsv', '.tab', '.txt'].includes(ending)) return 'csv';
  if (ending.startsWith('.xls') || ending.startsWith('.xlt')) refuse('不是 .xlsx 文件');
  return refuse('读不了', '请在 Excel 或 WPS 里另存为 .xlsx 或 .csv');
}

function starts(bytes: Uint8Array, sign: number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** Names inside an OLE file are UTF-16. */
function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from(word, 'utf16le'),
  );
}
