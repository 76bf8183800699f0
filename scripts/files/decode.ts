import { Unreadable } from './unreadable.ts';

/**
 * Bytes of a text file as words: UTF-8 with or without mark, UTF-16 with mark or where its zeros
 * tell, else GBK. No byte is replaced in silence.
 * @param declared the charset that an html file names itself
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  const zeros = marked ? null : byZeros(bytes);
  const encodings = marked ? [marked] : [zeros, declared, 'utf-8', 'gb18030'];
  for (const encoding of encodings) {
    if (!encoding) continue;
    if (encoding === 'gb18030') refuseDamaged(bytes);
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

/** Commas, digits and line ends have a zero half in UTF-16, and no other text has zeros at all. */
function byZeros(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 9 * even) return 'utf-16le';
  return even > 9 * odd ? 'utf-16be' : null;
}

/** UTF-8 with a few broken bytes is no GBK, though GBK would make signs of it all the same. */
function refuseDamaged(bytes: Uint8Array): void {
  const words = new TextDecoder('utf-8').decode(bytes);
  const broken = words.match(/\uFFFD/g)?.length ?? 0;
  const sound = words.match(/[\u3000-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0;
  if (broken === 0 || sound < 4 * broken) return;
  const line = words.slice(0, words.indexOf('\uFFFD')).split(/\r\n|\n|\r/).length;
  throw new Unreadable(
    `这个文件是 UTF-8 的，第 ${line} 行有损坏的字：请回到原来的程序里重新存一份再导入。`,
  );
}
