import { expect, test } from 'vitest';
import { allPages, read } from '../pages.ts';

test('有「快速离开」的页，标签页上看不出在看什么：只写网站的名字', () => {
  const name = titleOf('');
  const telling = allPages()
    .filter((page) => read(page).includes('data-quick-exit'))
    .filter((page) => titleOf(page) !== name);
  expect(telling).toEqual([]);
});

function titleOf(page: string): string {
  return /<title>([^<]*)<\/title>/.exec(read(page))?.[1] ?? '';
}
