import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FixtureContent } from '../../tests/fixture-content.ts';
import { situation } from '../../tests/planted.ts';
import { checkContent } from './content.ts';

let content: FixtureContent;
beforeEach(() => {
  content = new FixtureContent();
});
afterEach(() => content.discard());

describe('说到死、说到受伤害的一页，最上面写明 120 或 110', () => {
  test.each([
    ['正文说到不想活', '走亮的路。', '黑得不想活了。', 20, '不想活'],
    ['一句话里说到自杀', '灯灭了，走夜路害怕', '担心有人自杀', 3, '自杀'],
    ['什么时候打里说到轻生', '有人跟着你', '有人要轻生', 7, '轻生'],
    ['会怎样里说到想死', '打 110，说在哪里。', '说你想死。', 9, '想死'],
    ['标题里说到伤害自己', 'title: 街上太黑', 'title: 伤害自己', 2, '伤害自己'],
    ['说到跟着走的人', '走亮的路。', '想跟着一起走。', 20, '跟着一起走'],
    ['说到被打', '走亮的路。', '在路上被打了。', 20, '被打'],
    ['说到性侵', '走亮的路。', '遇到性侵，不是你的错。', 20, '性侵'],
  ])('%s，没有写', async (_, from, to, line, word) => {
    content.replace(situation, from, to);
    expect(await checkContent(content.folder)).toEqual([
      expect.objectContaining({
        file: expect.stringMatching(/dark-street\.mdx$/),
        line,
        field: 'danger',
        message: expect.stringContaining(`「${word}」`),
        expected: expect.stringMatching(/120 或 110/),
      }),
    ]);
  });

  test('写了 danger，只有 12356，也不行', async () => {
    content.replace(situation, 'order: 1', 'order: 1\ndanger: 不想活了，拨 12356。');
    expect(await checkContent(content.folder)).toEqual([
      expect.objectContaining({ line: 5, field: 'danger' }),
    ]);
  });

  test.each([
    ['写了 110', '跑开，拨 110。'],
    ['写了 120', '受伤了拨120。'],
    ['先 12356，再 120', '拨 12356；撑不住，拨 120 或 110。'],
  ])('%s，通过', async (_, danger) => {
    content.replace(situation, '走亮的路。', '黑得不想活了。');
    content.replace(situation, 'order: 1', `order: 1\ndanger: ${danger}`);
    expect(await checkContent(content.folder)).toEqual([]);
  });

  test.each([
    ['平常的话', '走亮的路。', '别死记路，累死了就歇一歇。'],
    ['法律的原话', 'says: 天黑点灯', 'says: 防止自杀'],
    ['没有说到危险的一页', '走亮的路。', '慢慢走。'],
  ])('%s，不用写', async (_, from, to) => {
    content.replace(situation, from, to);
    expect(await checkContent(content.folder)).toEqual([]);
  });
});
