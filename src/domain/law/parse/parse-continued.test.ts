import { describe, expect, test } from 'vitest';
import { lawIndex } from '../law-index.ts';
import { markdownLines } from './markdown-lines.ts';
import { codes, outline, wordsIn } from './outline-for-tests.ts';
import { readLaw } from './parse.ts';

const source = `示例组织办法

第一条　委员会由下列人员组成：
主任委员，
副主任委员二人，
秘书，
委员若干人。
委员会里应当有老年人。

第二条　依照第一条第二款推选：

（一）甲
接着甲；

（二）乙。

附件：名单

某某`;

const read = (...continued: number[]) => readLaw(markdownLines(source), continued);

describe('几行是一款：正文不动，编号跟着变', () => {
  test('没有人看过时：一行一款，并报告', () => {
    const { law, idle } = read();
    expect(lawIndex(law).get('art_1__para_2')?.node.text).toBe('主任委员，');
    expect(codes(law)).toContain('sentence-broken@4');
    expect(idle).toEqual([]);
  });

  test('写明是接着上一行的，就在上一款里，第二款指对了', () => {
    const { law, idle } = read(4, 5, 6, 7, 13);
    expect(outline(law).slice(0, 8)).toEqual([
      'art_1 〔第一条〕',
      'art_1__para_1 委员会由下列人员组成：\n主任委员，\n副主任委员二人，\n秘书，\n委员若干人。',
      'art_1__para_2 委员会里应当有老年人。',
      'art_2 〔第二条〕',
      'art_2__para_1 依照第一条第二款推选：',
      'art_2__para_1__item_1 〔（一）〕甲\n接着甲；',
      'art_2__para_1__item_2 〔（二）〕乙。',
      'annex_u1 〔附件：〕《名单》',
    ]);
    expect(law.problems).toEqual([]);
    expect(idle).toEqual([]);
  });

  test('一个字也不少', () => {
    expect(wordsIn(read(4, 5, 6, 7, 13).law)).toBe(source.replace(/\s/g, ''));
  });

  test.each([
    ['题名', 1],
    ['空行', 2],
    ['条', 3],
    ['附件', 17],
    ['附件里的字', 19],
    ['没有的行', 99],
  ])('接不上的行：%s', (_, line) => {
    const { law, idle } = read(line);
    expect(idle).toEqual([line]);
    expect(law).toEqual(read().law);
  });
});
