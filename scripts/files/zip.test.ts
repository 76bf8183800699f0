import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Zip, ZipFault } from './zip.ts';

const words = Buffer.from('甲乙丙'.repeat(100));
const file = (level: 0 | 6) => Buffer.from(zipSync({ 'a/b.xml': words }, { level }));
const name = Buffer.from('a/b.xml');

test.each([
  ['压缩的', file(6), 'a/b.xml'],
  ['没压缩的', file(0), 'a/b.xml'],
  ['名字大小写不同', file(6), 'A/B.xml'],
  ['前面有斜线', file(6), '/a/b.xml'],
  ['用反斜线写的', zipSync({ 'a\\b.xml': words }), 'a/b.xml'],
  ['后面有注释', Buffer.concat([file(6), Buffer.from('  ')]), 'a/b.xml'],
])('%s', (_, bytes, wanted) =>
  expect(Buffer.from(new Zip(bytes, 9999).read(wanted))).toEqual(words),
);

describe('坏的、太大的：说是哪一个', () => {
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = file(0);
    change(bytes);
    return bytes;
  };
  test.each<[string, Uint8Array, RegExp]>([
    ['不是压缩包', words, /不是压缩包/],
    ['太大', file(6).subarray(0), /太大/],
    ['改了一个字节', changed((bytes) => bytes.write('x', bytes.indexOf('甲'))), /坏了/],
    [
      '加了密',
      changed((bytes) => bytes.writeUInt16LE(1, bytes.lastIndexOf(name) - 46 + 8)),
      /加了密/,
    ],
    [
      '不认得的压法',
      changed((bytes) => bytes.writeUInt16LE(99, bytes.lastIndexOf(name) - 46 + 10)),
      /坏了/,
    ],
    [
      '说得比里面小',
      changed((bytes) => bytes.writeUInt32LE(5, bytes.lastIndexOf(name) - 46 + 24)),
      /坏了/,
    ],
    ['两个同名', Buffer.from(zipSync({ 'a.xml': words, 'A.xml': words })), /两个/],
    ['没有这个文件', zipSync({ c: words }), /没有 a/],
  ])('%s', (what, bytes, said) => {
    const open = () => new Zip(bytes, what === '太大' ? 10 : 9999).read('a/b.xml');
    expect(open).toThrow(ZipFault);
    expect(open).toThrow(said);
  });
});
