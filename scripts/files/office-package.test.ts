import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OfficePackage, PackageFault } from './office-package.ts';

const xml = Buffer.from(`<a>${'甲乙丙'.repeat(100)}</a>`);
const file = (level: 0 | 6) => Buffer.from(zipSync({ 'a/b.xml': xml }, { level }));
const name = Buffer.from('a/b.xml');

test.each([
  ['压缩的', file(6), 'a/b.xml'],
  ['没压缩的', file(0), 'a/b.xml'],
  ['名字大小写不同', file(6), 'A/B.xml'],
  ['前面有斜线', file(6), '/a/b.xml'],
  ['用反斜线写的', zipSync({ 'a\\b.xml': xml }), 'a/b.xml'],
])('%s', (_, bytes, wanted) =>
  expect(new OfficePackage(bytes).xml(wanted).children).toEqual(['甲乙丙'.repeat(100)]),
);

describe('坏的、太大的', () => {
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = file(0);
    change(bytes);
    return bytes;
  };
  test.each<[string, Uint8Array, RegExp]>([
    ['不是压缩包', xml, /已经损坏/],
    ['切掉一截', file(6).subarray(0, 60), /已经损坏/],
    ['改了一个字节', changed((bytes) => bytes.write('x', bytes.indexOf('甲'))), /已经损坏/],
    [
      '加了密',
      changed((bytes) => bytes.writeUInt16LE(1, bytes.lastIndexOf(name) - 46 + 8)),
      /加了密/,
    ],
    [
      '不认得的压法',
      changed((bytes) => bytes.writeUInt16LE(99, bytes.lastIndexOf(name) - 46 + 10)),
      /已经损坏/,
    ],
    [
      '说是展开以后有两千兆',
      changed((bytes) => bytes.writeUInt32LE(2 ** 31, bytes.lastIndexOf(name) - 46 + 24)),
      /太大/,
    ],
    ['一百兆的零', zipSync({ 'a/b.xml': new Uint8Array(100 << 20) }), /太大/],
    ['两个同名', zipSync({ 'a/b.xml': xml, 'A/B.xml': xml }), /已经损坏/],
    ['没有这一份', zipSync({ c: xml }), /缺了 a\/b\.xml/],
    ['不是 XML', zipSync({ 'a/b.xml': Buffer.from('<a>') }), /第 1 行不是合格的 XML/],
    ['不是 UTF-8', zipSync({ 'a/b.xml': Buffer.from([60, 97, 62, 0xb0, 0xa1, 60]) }), /已经损坏/],
  ])('%s', (_, bytes, said) => {
    const open = () => new OfficePackage(bytes).xml('a/b.xml');
    expect(open).toThrow(PackageFault);
    expect(open).toThrow(said);
  });
});

test.each([
  ['同一个文件夹', 'x/a.xml', 'b.xml', 'x/b.xml'],
  ['上一层', 'x/a.xml', '../y/b.xml', 'y/b.xml'],
  ['从根上数', 'x/a.xml', '/y/b.xml', 'y/b.xml'],
  ['转义的空格', 'x/a.xml', 'b%20c.xml', 'x/b c.xml'],
])('往哪里走：%s', (_, from, target, part) => {
  const rels = Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://any/of/it/styles" Target="${target}"/></Relationships>`,
  );
  const open = new OfficePackage(zipSync({ 'x/_rels/a.xml.rels': rels }));
  expect(open.related(from, 'styles')).toBe(part);
  expect(open.byId(from, 'r1')).toBe(part);
});
