import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FixtureContent } from '../../tests/fixture-content.ts';
import { prose, about } from '../../tests/planted.ts';
import { checkContent } from './content.ts';

let content: FixtureContent;
beforeEach(() => {
  content = new FixtureContent();
});
afterEach(() => content.discard());

describe('没有人核实过的时间，不许答应', () => {
  test.each([
    ['想说说，今晚就可以打。', '今晚就可以打'],
    ['随时想说说，都可以拨 12356。', '随时想说说，都可以'],
    ['这个号码 24 小时有人接。', '24 小时有人接'],
    ['热线7×24小时在线。', '7×24小时在线'],
    ['半夜也能打 12356。', '半夜也能打'],
  ])('%s', async (sentence, words) => {
    content.replace(about, prose, sentence);
    const found = (await checkContent(content.folder)).filter(({ message }) =>
      message.includes('答应'),
    );
    expect(found.map(({ message, line }) => [message, line])).toEqual([
      [`「${words}」答应了没有人核实过的时间`, 7],
    ]);
  });

  test.each([
    '国家要求的时段还在核实。',
    '想说说，可以打 12356。没人接就去急诊。',
    '夜里睡不着，先不看钟。',
  ])('可以写：%s', async (sentence) => {
    content.replace(about, prose, sentence);
    expect(await checkContent(content.folder)).toEqual([]);
  });
});
