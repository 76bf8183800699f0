import { describe, expect, test } from 'vitest';
import { Tree } from './tree.ts';

describe('编号', () => {
  test('章节带着上级，条和附件不带，没有编号的数着来，重复的加 ~', () => {
    const tree = new Tree();
    const part = tree.add(null, 'part', { number: '1' });
    const chapter = tree.add(part, 'chapter', { number: '2' });
    const section = tree.add(chapter, 'section', { number: '3' });
    const article = tree.add(section, 'article', { number: '17-1' });
    const paragraph = tree.add(article, 'paragraph', { number: '1' });
    const item = tree.add(paragraph, 'item', { number: '2' });
    const ids = [
      section,
      article,
      paragraph,
      item,
      tree.add(item, 'subitem', { number: '4' }),
      tree.add(item, 'text', { text: '甲' }),
      tree.add(item, 'text', { text: '乙' }),
      tree.add(section, 'article', { number: '17-1' }),
      tree.add(section, 'article', { number: '17-1' }),
      tree.add(part, 'chapter', { heading: '附则' }),
      tree.add(null, 'chapter', { heading: '附则' }),
      tree.add(null, 'annex', { number: '1' }),
      tree.add(null, 'annex', {}),
      tree.add(null, 'text', { text: '丙' }),
    ].map(({ id }) => id);
    expect(ids).toEqual([
      'part_1__chp_2__sec_3',
      'art_17-1',
      'art_17-1__para_1',
      'art_17-1__para_1__item_2',
      'art_17-1__para_1__item_2__sub_4',
      'art_17-1__para_1__item_2__text_1',
      'art_17-1__para_1__item_2__text_2',
      'art_17-1~2',
      'art_17-1~3',
      'part_1__chp_u1',
      'chp_u1',
      'annex_1',
      'annex_u1',
      'text_1',
    ]);
  });
});
