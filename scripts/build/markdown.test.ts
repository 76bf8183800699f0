import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import type { MarkdownNode } from './markdown-node.ts';

describe('网页上印出来的：链接写成〔字→地址〕，加粗【】，删除线×…×', () => {
  test.each([
    ['两个单波浪号是范围', '8:30~12:00，13:30~17:00。', '8:30~12:00，13:30~17:00。'],
    ['一行里好几个范围', '每次 30~50 分钟，每周 1~2 次。', '每次 30~50 分钟，每周 1~2 次。'],
    [
      '两个波浪号是删除线',
      '~~旧号码（已停用）。~~请打新号码。',
      '×旧号码（已停用）。×请打新号码。',
    ],
    ['加粗挨着中文标点', '请拨**12356（热线）**再来。', '请拨【12356（热线）】再来。'],
    [
      '网址到句号为止',
      '详见 https://a.cn/b。每周更新。',
      '详见 〔https://a.cn/b→https://a.cn/b〕。每周更新。',
    ],
    [
      '网址到括号为止',
      '名单（https://a.cn/b）由市里公布。',
      '名单（〔https://a.cn/b→https://a.cn/b〕）由市里公布。',
    ],
    [
      '网址到逗号为止',
      'https://a.cn/b，电话 12356。',
      '〔https://a.cn/b→https://a.cn/b〕，电话 12356。',
    ],
    [
      '顿号隔开的两个',
      '见 www.a.cn、www.b.cn。',
      '见 〔www.a.cn→http://www.a.cn〕、〔www.b.cn→http://www.b.cn〕。',
    ],
    ['引号里的', '打开“https://a.cn/b”看。', '打开“〔https://a.cn/b→https://a.cn/b〕”看。'],
    [
      '带问号和井号的',
      'https://a.cn/b?c=1&d=2#e。好',
      '〔https://a.cn/b?c=1&d=2#e→https://a.cn/b?c=1&d=2#e〕。好',
    ],
    ['邮箱', '发到 a.b@c.cn。谢谢。', '发到 〔a.b@c.cn→mailto:a.b@c.cn〕。谢谢。'],
    [
      '网址后面跟着邮箱',
      'https://a.cn，a@b.cn。',
      '〔https://a.cn→https://a.cn〕，〔a@b.cn→mailto:a@b.cn〕。',
    ],
    ['写明了的链接不动', '[https://a.cn。](https://a.cn/。)', '〔https://a.cn。→https://a.cn/。〕'],
    ['英文句号也不算', '见 https://a.cn/b.', '见 〔https://a.cn/b→https://a.cn/b〕.'],
  ])('%s', (_, source, printed) => {
    expect(print(readMarkdown(source, true)).trim()).toBe(printed);
  });
});

function print({ type, value, url, children = [] }: MarkdownNode): string {
  const inner = value ?? children.map(print).join('');
  if (type === 'link') return `〔${inner}→${url}〕`;
  if (type === 'strong') return `【${inner}】`;
  return type === 'delete' ? `×${inner}×` : inner;
}
