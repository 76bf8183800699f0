import { describe, expect, test } from 'vitest';
import { elementAt, parseXml, textOf, type XmlElement, XmlFault } from './xml.ts';

const read = (text: string) => parseXml(text, { 'urn:w': 'w', 'urn:plain': '' });

/** `name[attribute=value](children)` */
function shown({ name, attributes, children }: XmlElement): string {
  const own = Object.entries(attributes).map(([key, value]) => `[${key}=${value}]`);
  const inner = children.map((node) => (typeof node === 'string' ? node : shown(node)));
  return `${name}${own.join('')}(${inner.join('')})`;
}

describe('读得对', () => {
  test.each([
    ['元素、属性、文字', `<a b='1' c = "2">甲<d/>乙</a>`, 'a[b=1][c=2](甲d()乙)'],
    [
      '前缀叫什么都行',
      '<q:a xmlns:q="urn:w" q:b="1"><x xmlns="urn:w"/></q:a>',
      'w:a[w:b=1](w:x())',
    ],
    ['没有前缀的属性不属于命名空间', '<a xmlns="urn:w" b="1"/>', 'w:a[b=1]()'],
    ['别的命名空间留着全名', '<a xmlns="urn:z"/>', '{urn:z}a()'],
    ['不要前缀的命名空间', '<p:a xmlns:p="urn:plain"/>', 'a()'],
    [
      '内层改掉外层的前缀',
      '<p:a xmlns:p="urn:w"><p:b xmlns:p="urn:z"/><p:c/></p:a>',
      'w:a({urn:z}b()w:c())',
    ],
    ['xml: 自己的属性', '<a xml:space="preserve"> </a>', 'a[xml:space=preserve]( )'],
    [
      '实体和数字',
      '<a b="&quot;&#10;">&lt;&amp;&gt;&apos;&#20013;&#x4E2D;&#x1F600;</a>',
      `a[b="\n](<&>'中中😀)`,
    ],
    [
      'CDATA、注释、说明',
      '<?xml version="1.0"?><!-- <b> --><a>甲<![CDATA[<&]]><!-- x --><?y z?></a>\n',
      'a(甲<&)',
    ],
    ['换行统一成一种', '<a>甲\r\n乙\r丙</a>', 'a(甲\n乙\n丙)'],
    ['属性里的大于号', '<a b="1>0"/>', 'a[b=1>0]()'],
    ['像程序的名字', '<constructor/>', 'constructor()'],
  ])('%s', (_, text, expected) => expect(shown(read(text))).toBe(expected));
});

test('不问命名空间的，名字不看前缀，属性也不看', () => {
  const root = parseXml(
    '<x:a xmlns:x="u" xmlns:r="v" r:id="1 &gt; 0"><x:b>甲<![CDATA[<丙>]]>&#x4E01;</x:b></x:a>',
  );
  expect(root).toMatchObject({ name: 'a', attributes: { id: '1 > 0' } });
  expect(textOf(elementAt(root, 'b') ?? root)).toBe('甲<丙>丁');
});

describe('不合格的，说第几行', () => {
  test.each([
    ['空的', '', 1],
    ['没有收', '<a>\n<b></b>', 2],
    ['收错了', '<a>\n<b>\n</a></b>', 3],
    ['多收', '<a/></a>', 1],
    ['两个根', '<a/>\n<b/>', 2],
    ['根外面有字', '<a/>甲', 1],
    ['不认识的实体', '<a>&nbsp;</a>', 1],
    ['光秃秃的 &', '<a>甲 & 乙</a>', 1],
    ['没有说明的前缀', '<w:a/>', 1],
    ['属性没有引号', '<a b=1/>', 1],
    ['文件类型', '<!DOCTYPE a><a/>', 1],
    ['没有完的注释', '<a><!-- </a>', 1],
    ['不许有的字符', '<a>\u0001</a>', 1],
    ['套得太深', '<a>'.repeat(9999), 1],
  ])('%s', (_, text, line) => {
    expect(() => read(text)).toThrow(XmlFault);
    expect(() => read(text)).toThrow(`第 ${line} 行`);
  });
});
