import { Unreadable } from './unreadable.ts';

/**
 * Bytes of a text file as words: UTF-8 with or without mark, UTF-16 with mark, else GBK.
 * @param declared the charset that an html file names itself
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  for (const encoding of [...(declared ? [declared] : []), 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding (or a charset name nobody knows): the next one is tried.
    }
  }
  throw new Unreadable('这个文件的文字编码认不出来：请用记事本打开，另存为 UTF-8 再导入。');
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}
