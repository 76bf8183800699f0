import { expect, test } from '@playwright/test';
import { answerAll, firstHeading, start } from './take.ts';

test.describe('结果', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await answerAll(page, [3, 3, 3, 3, 3, 2, 0, 0, 0]);
  });

  test('分数高，帮助在前；说清不是诊断；没有病名', async ({ page }) => {
    await expect(firstHeading(page)).resolves.toBe('先看这里');
    const text = await page.locator('.player-result').innerText();
    expect(text).toContain('17 / 27（中等偏重范围）');
    expect(text).toContain('这是筛查结果，不是诊断');
    expect(text).not.toMatch(/抑郁症|焦虑症|自杀|风险|患者/);
    await expect(page.locator('.player-result a[href="tel:12356"]').first()).toBeVisible();
    await expect(page.getByRole('img', { name: /17 分，在 5 段里的第 4 段/ })).toBeVisible();
  });

  test('选县区：有核实过的就给名称和电话，没有就说没有，给 12356；不留下，不请求', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const where = page.locator('.player-where');
    await where.getByRole('combobox').selectOption('示例县');
    await expect(where).toContainText('示例镇心理咨询室：0000-0000000（示例，不能拨打）');
    await where.getByRole('combobox').selectOption('滨城区');
    await expect(where).toContainText('滨城区还没有人核实过的电话');
    await expect(where.getByRole('link', { name: '12356' })).toBeVisible();
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('问一句影响，不计分', async ({ page }) => {
    await page.getByRole('radio', { name: '难极了' }).check();
    await expect(page.getByText('影响已经不小')).toBeVisible();
    await expect(page.locator('.player-score')).toContainText('17 / 27');
  });

  test('打印只有结果，一张纸', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.player-result')).toBeVisible();
    await expect(page.locator('.paper')).toBeHidden();
    await expect(page.getByRole('button', { name: '清除' })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('清除：回到开头，网页里一个答案也没有', async ({ page }) => {
    await page.getByRole('button', { name: '清除' }).click();
    await expect(page.getByText('先选一下年龄段')).toBeVisible();
    await expect(page.locator('.player-result')).toHaveCount(0);
    await expect(page.locator('.player input:checked')).toHaveCount(0);
    await start(page, '18–59 岁');
    await expect(page.locator('.player-options input:checked')).toHaveCount(0);
  });

  test('离开再退回来，是空的', async ({ page }) => {
    await page.goto('help/');
    await page.goBack();
    await expect(page.getByText('先选一下年龄段')).toBeVisible();
    await expect(page.locator('.player-result')).toHaveCount(0);
  });
});

test('有分项的结果：先给表，要看才画图；断了网也说得清楚', async ({ page, context }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('assessments/lamps-four/');
  await start(page, '18–59 岁');
  await answerAll(page, [3, 2, 1, 0]);
  await expect(page.getByRole('row', { name: /刮风的事/ })).toContainText('5 / 6');
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.getByRole('button', { name: '画成图' }).click();
  const drawn = () =>
    page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return data.some((value) => value > 0);
    });
  await expect.poll(drawn).toBe(true);
  expect(faults).toEqual([]);
  await page.reload();
  await start(page, '18–59 岁');
  await answerAll(page, [3, 2, 1, 0]);
  await context.setOffline(true);
  await page.route('**/*', (route) => route.abort());
  await page.getByRole('button', { name: '画成图' }).click();
  await expect(page.getByText('图没有画出来')).toBeVisible();
  await context.setOffline(false);
});

test('分数低、没有提示，先给分数', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await start(page, '18–59 岁');
  await answerAll(page, [0, 1, 0, 0, 0, 0, 0, 0, 0]);
  await expect(page.locator('.player-first')).toHaveCount(0);
  await expect(page.locator('.player-score')).toContainText('1 / 27（很少）');
});

test('没答题就打印，出来的是选了年龄段才有的纸质版', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.locator('.age-label').getByText('18–59 岁', { exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.locator('.room')).toBeHidden();
});

test('快速离开：换掉这一页，退不回来', async ({ page }) => {
  await page.goto('help/');
  await page.goto('assessments/lamps-nine/');
  await start(page, '18–59 岁');
  await page.locator('.room-exit').click();
  await page.waitForURL(/\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/help\/$/);
});
