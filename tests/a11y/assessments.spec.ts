import { expect, type Page, test } from '@playwright/test';
import { wide } from '../wide.ts';
import { enlarge } from '../e2e/large-text.ts';
import { answerAll, start } from '../e2e/take.ts';
import { violationsOf } from './violations.ts';

/** The states of a questionnaire that its page doesn't show when it is opened. */
const states: [name: string, reach: (page: Page) => Promise<void>][] = [
  ['答题中', async (page) => start(page, '18–59 岁')],
  [
    '没选就往下走',
    async (page) => {
      await start(page, '18–59 岁');
      await page.getByRole('button', { name: '下一题' }).click();
    },
  ],
  [
    '第 9 题有了帮助的话',
    async (page) => {
      await start(page, '18–59 岁');
      await answerAll(page, [0, 0, 0, 0, 0, 0, 0, 0], false);
      await page.keyboard.press('4');
    },
  ],
  [
    '结果，帮助在前',
    async (page) => {
      await start(page, '18–59 岁');
      await answerAll(page, [3, 3, 3, 3, 3, 3, 3, 3, 3]);
    },
  ],
  [
    '年龄不合',
    async (page) => page.locator('.age-label').getByText('12–13 岁', { exact: true }).click(),
  ],
  [
    '打开了「难受？」',
    async (page) => {
      await start(page, '18–59 岁');
      await page.getByText('难受？').click();
    },
  ],
];

for (const [name, reach] of states)
  test(
    `自测 · ${name}：浅色深色，axe 都没有发现问题，字放大一倍也不用左右滚动`,
    { tag: wide },
    async ({ page }) => {
      await page.goto('assessments/lamps-nine/');
      await reach(page);
      expect(await violationsOf(page, 'main')).toEqual([]);
      await enlarge(page, 200);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

test('读屏听到的：题目、选项、进度、提示', async ({ page }) => {
  await page.goto('assessments/wind-seven/');
  await start(page, '18–59 岁');
  await expect(page.locator('.player')).toMatchAriaSnapshot(`
    - region "自测":
      - paragraph: 第 1 题，共 7 题
      - group "在过去两周，下面的事有多常发生？ 风从门缝里进来":
        - radio "完全没有"
        - radio "有几天"
        - radio "一半以上的日子"
        - radio "天天如此"
      - paragraph:
        - button "下一题"
  `);
});

test('我需要什么帮助：每一题和小结，axe 没有发现问题', async ({ page }) => {
  await page.goto('assessments/needs/');
  const faults = () => violationsOf(page, 'main');
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: '开始' }).click();
  await page.locator('.player-option').first().click();
  await page.getByRole('button', { name: '下一题' }).click();
  await page.locator('.player-option').first().click();
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(page.getByRole('checkbox', { name: '睡不好' })).toBeVisible();
  expect(await faults()).toEqual([]);
  for (let step = 0; step < 9 && (await page.locator('.player-result').count()) === 0; step += 1) {
    await page.locator('.player-option').first().click();
    await page.getByRole('button', { name: /下一题|看结果/ }).click();
  }
  await expect(page.locator('.player-result')).toBeVisible();
  expect(await faults()).toEqual([]);
});
