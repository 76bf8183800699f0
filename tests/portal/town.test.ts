import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/check/content.ts';
import { town } from './built-town.ts';

test('测试用的小城，内容也过得了 npm run check', async () => {
  expect(await checkContent(town)).toEqual([]);
});
