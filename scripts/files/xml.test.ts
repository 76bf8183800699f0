import { describe, expect, test } from 'vitest';
import { elementAt, parseXml, textOf, XmlFault } from './xml.ts';

test('名字不看前缀，属性也不看', () => {
  const root = parseXml(
    '\n<?xml version="1.0"?><x:a xmlns:x="u" r:id="1 &gt; 0"><x:b>甲<!-- 乙 --><![CDATA[<丙>]]>&#x4E01;</x:b><c/></x:a>\n',
  );
  expect(root).toMatchObject({ name: 'a', attributes: { id: '1 > 0' } });
  expect(textOf(elementAt(root, 'b') ?? root)).toBe('甲<丙>丁');
});

describe('写得不对的不猜', () => {
  test.each([
    ['空的', ''],
    ['只有字', '甲'],
    ['没有关', '<a><b></b>'],
    ['关错了', '<a><b></a></b>'],
    ['关多了', '<a/></b>'],
    ['标签没有写完', '<a><b'],
    ['多出尖括号', '<a>1 < 2</a>'],
    ['自己的实体', '<a>&bomb;</a>'],
    ['文档类型', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['没有这个字', '<a>&#x110000;</a>'],
  ])('%s', (_, source) => expect(() => parseXml(source)).toThrow(XmlFault));
});
