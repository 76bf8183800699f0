import { expect, type Page, test } from '@playwright/test';
import { wide } from '../wide.ts';
import { answerAll, start } from './take.ts';

test('标签页的标题只有站名，做之前和做完都是', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await expect(page).toHaveTitle('心安小城');
  await start(page, '18–59 岁');
  await answerAll(page, [0, 0, 0, 0, 0, 0, 0, 0, 0]);
  await expect(page).toHaveTitle('心安小城');
});

test.describe('先问年龄段', () => {
  test('没选就开始：说一句话，停在原处', async ({ page }) => {
    await page.goto('assessments/sky-five/');
    await page.getByRole('button', { name: '开始' }).click();
    await expect(page.getByRole('alert')).toHaveText('请先选一下年龄段。');
  });

  test('列表按年龄段给，不用脚本也行', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('assessments/');
    const shownScales = () =>
      page
        .locator('.group:visible a[href*="/assessments/"]')
        .evaluateAll((links) =>
          links.map((link) =>
            link.getAttribute('href')?.replace(/.*assessments\/([^/]+)\/.*/, '$1'),
          ),
        );
    expect(await shownScales()).toEqual([]);
    for (const [label, scales] of [
      ['小学生（不满 12 岁）', []],
      ['12–13 岁', ['sky-five']],
      ['14–17 岁', ['sky-five', 'wind-seven']],
      ['18–59 岁', ['sky-five', 'lamps-four', 'lamps-nine', 'wind-seven']],
    ] as const) {
      await page.getByText(label, { exact: true }).first().click();
      expect(await shownScales(), label).toEqual(scales);
    }
    await page.getByText('小学生（不满 12 岁）', { exact: true }).first().click();
    await expect(page.locator('.group a[href="tel:12355"]:visible')).toHaveCount(1);
    await page.getByText('14–17 岁', { exact: true }).first().click();
    await expect(page.getByRole('link', { name: '有不想活的念头，看这里' })).toBeVisible();
    await context.close();
  });

  test('在列表里选过的不再问，地址里也不留', async ({ page }) => {
    await page.goto('assessments/');
    await page.getByText('18–59 岁', { exact: true }).first().click();
    await page
      .getByRole('link', { name: /DENG-9/ })
      .locator('visible=true')
      .click();
    await page.waitForURL(/lamps-nine\/$/);
    await page.getByRole('button', { name: '开始' }).click();
    await expect(page.getByText('第 1 题，共 9 题')).toBeVisible();
  });

  test('14–17 岁打开成人的问卷：不给做，给去处和求助', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '14–17 岁');
    await expect(page.getByText('这份问卷不是给你这个年龄的')).toBeVisible();
    await expect(page.locator('.player a[href="tel:12355"]')).toBeVisible();
    await expect(page.locator('.player input')).toHaveCount(0);
  });
});

test.describe('一题一题地做', () => {
  test('只用键盘：数字键选，回车往下，往回走答案还在', { tag: wide }, async ({ page }) => {
    await page.goto('assessments/wind-seven/');
    await page.locator('input[value="age-18-59"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText('第 1 题，共 7 题')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LEGEND');
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('第 2 题，共 7 题')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('风停不下来');
    await page.getByRole('button', { name: '上一题' }).click();
    await expect(page.getByRole('radio', { name: '一半以上的日子' })).toBeChecked();
  });

  test('没选就往下：说一句话，停在原处；方向键只选，不往下走', async ({ page }) => {
    await page.goto('assessments/wind-seven/');
    await start(page, '18–59 岁');
    await page.getByRole('button', { name: '下一题' }).click();
    await expect(page.locator('.player [role=alert]')).toHaveText('请选一项，再往下走。');
    await page.getByLabel('点了就到下一题').check();
    await page.getByRole('radio', { name: '完全没有' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: '一半以上的日子' })).toBeChecked();
    await expect(page.getByText('第 1 题，共 7 题')).toBeVisible();
  });

  test('「点了就到下一题」打开后，点文字或圆圈都往下；关了就不动', async ({ page }) => {
    await page.goto('assessments/wind-seven/');
    await start(page, '18–59 岁');
    await page.getByText('有几天', { exact: true }).locator('visible=true').click();
    await expect(page.getByText('第 1 题，共 7 题')).toBeVisible();
    await page.getByLabel('点了就到下一题').check();
    await page.getByText('天天如此', { exact: true }).locator('visible=true').click();
    await expect(page.getByText('第 2 题，共 7 题')).toBeVisible();
    await page.getByRole('radio', { name: '有几天' }).click();
    await expect(page.getByText('第 3 题，共 7 题')).toBeVisible();
    await page.getByRole('button', { name: '上一题' }).click();
    await expect(page.getByRole('radio', { name: '有几天' })).toBeChecked();
  });

  test('手机横过来，答案和题号都在', async ({ page }) => {
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: '下一题' }).click();
    await page.setViewportSize({ width: 740, height: 360 });
    await expect(page.getByText('第 2 题，共 5 题')).toBeVisible();
    await page.getByRole('button', { name: '上一题' }).click();
    await expect(page.getByRole('radio', { name: '多半时候' })).toBeChecked();
  });

  test('设备不让存东西，照样做完', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('assessments/sky-five/');
    await start(page, '18–59 岁');
    await page.getByLabel('点了就到下一题').check();
    await page.getByLabel('点了就到下一题').uncheck();
    await answerAll(page, [0, 0, 0, 0, 0]);
    await expect(page.locator('.player-score')).toContainText('100 / 100');
    expect(faults).toEqual([]);
  });
});

test.describe('第 9 题', () => {
  test('答了就换上帮助的话：同一处、同样高，改回去也不撤', { tag: wide }, async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await answerAll(page, [0, 0, 0, 0, 0, 0, 0, 0], false);
    const box = page.locator('.player-help');
    const place = () =>
      box.evaluate((element: HTMLElement) => [
        element.clientWidth,
        element.clientHeight,
        element.offsetTop,
      ]);
    const visible = () =>
      box
        .locator('p')
        .evaluateAll((all) =>
          all
            .filter((text) => getComputedStyle(text).visibility === 'visible')
            .map((text) => text.textContent ?? ''),
        );
    const before = await place();
    expect((await visible()).join()).not.toContain('念头');
    await page.keyboard.press('2');
    await expect(page.getByText('有这样的念头并不少见')).toBeVisible();
    expect(await place()).toEqual(before);
    await expect(box).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('1');
    expect((await visible()).join()).toContain('有这样的念头并不少见');
    await page.getByRole('button', { name: '看结果' }).click();
    await expect(firstHeading(page)).resolves.toBe('先看这里');
  });

  test('没答到它，话不换', async ({ page }) => {
    await page.goto('assessments/lamps-nine/');
    await start(page, '18–59 岁');
    await answerAll(page, [3, 3, 3, 3, 3, 3, 3, 3], false);
    await expect(page.getByText('有这样的念头并不少见')).toBeHidden();
  });
});

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

test('没答题就打印，出来的是纸质版', async ({ page }) => {
  await page.goto('assessments/lamps-nine/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.locator('.player-card')).toBeHidden();
});

test('快速离开：换掉这一页，退不回来', async ({ page }) => {
  await page.goto('help/');
  await page.goto('assessments/lamps-nine/');
  await start(page, '18–59 岁');
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL(/\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/help\/$/);
});

test.describe('我需要什么帮助', () => {
  test('走一条岔路，最后是一页小结', async ({ page }) => {
    await page.goto('assessments/needs/');
    await page.getByRole('button', { name: '开始' }).click();
    const pick = async (...options: string[]) => {
      for (const option of options)
        await page.locator('.player-option').getByText(option, { exact: true }).click();
      await page.getByRole('button', { name: /下一题|看结果/ }).click();
    };
    await pick('没有');
    await pick('孩子');
    await expect(page.locator('.player legend')).toHaveText('对方知道您在找帮助吗？');
    await pick('还不知道');
    await pick('睡不好', '学习、升学、同学之间的事');
    await pick('几个星期');
    await pick('愿意');
    await pick('晚上', '周末');
    await pick('打电话', '当面');
    await pick('怕别人知道');
    await expect(page.locator('.player legend')).toContainText('最怕谁知道？');
    await pick('单位或学校');
    const summary = page.locator('.player-result');
    for (const words of ['12355', '学校的心理老师', '谁会知道', '睡不好；学习、升学、同学之间的事'])
      await expect(summary).toContainText(words);
    await expect(summary).not.toContainText(/\d+ 分/);
    await page.getByRole('button', { name: '清除' }).click();
    await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
  });

  test('正有危险：一题就到，先打电话', async ({ page }) => {
    await page.goto('assessments/needs/');
    await page.getByRole('button', { name: '开始' }).click();
    await page.locator('.player-option').getByText('有', { exact: true }).click();
    await page.getByRole('button', { name: /下一题|看结果/ }).click();
    await expect(firstHeading(page)).resolves.toBe('先看这里');
    await expect(page.locator('.player-result')).toContainText('120');
  });
});

/** What a screen reader meets first after the result's own heading. */
async function firstHeading(page: Page): Promise<string | null> {
  await page.locator('.player-result').waitFor();
  return page
    .locator('.player-result > :nth-child(2)')
    .evaluate((element) => element.getAttribute('aria-label'));
}
