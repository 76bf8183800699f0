import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const words = '类别,名称\r\n热线,甲乙丙丁\r\n';
const utf8 = new TextEncoder().encode(words);
const le = new Uint8Array(Buffer.from(words, 'utf16le'));
const be = new Uint8Array(Buffer.from(words, 'utf16le').swap16());
const of = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('认得出的编码', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8，有 BOM', of([0xef, 0xbb, 0xbf], utf8)],
    ['UTF-16 LE，有 BOM', of([0xff, 0xfe], le)],
    ['UTF-16 BE，有 BOM', of([0xfe, 0xff], be)],
    ['UTF-16 LE，没有 BOM', le],
    ['UTF-16 BE，没有 BOM', be],
  ])('%s', (_, bytes) => expect(decode(bytes)).toBe(words));

  test('GB18030，连同四个字节的字', () => {
    // 名称 㐀
    expect(decode(Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x20, 0x81, 0x39, 0xee, 0x39]))).toBe(
      '名称 㐀',
    );
  });
});

describe('坏了的字不换成别的，说在第几行', () => {
  const broken = of(utf8.slice(0, 22), [0xe4], utf8.slice(22));
  test.each<[string, Uint8Array, RegExp]>([
    ['UTF-8 里少了一个字节', broken, /第 2 行有损坏的字/],
    ['UTF-8 截断在字中间', utf8.slice(0, 30), /第 2 行有损坏的字/],
    ['有 BOM 而不是 UTF-8', of([0xef, 0xbb, 0xbf, 0xc3, 0x28]), /编码认不出来/],
    ['UTF-16 少了半个字', of([0xff, 0xfe], le.slice(1)), /编码认不出来/],
  ])('%s', (_, bytes, said) => expect(() => decode(bytes)).toThrow(said));
});
