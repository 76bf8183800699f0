import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { importServices } from './import-services.ts';
import { keptRecords } from './records.ts';
import { exportTable } from './table.ts';
import { writeSheet } from './write-sheet.ts';
import { townForEach } from './town-for-tests.ts';

const today = '2026-11-24';
const town = townForEach();

async function bring(headings: string[], rows: string[][], ending = 'csv') {
  const path = `${town.content}/表.${ending}`;
  await writeSheet(path, headings, rows);
  return importServices(path, { write: true, ...town, today });
}

const record = (name: string) =>
  keptRecords(new Content(town.content)).find(({ service }) => service.name === name)?.service;
const place = (hours: string, name = '甲乙咨询室') => ['心理咨询室', name, hours];
const head = ['类别', '名称', '服务时间'];

const offices = [
  '24小时',
  '周一至周五 上午8:30-12:00 下午1:30-5:30',
  '夏季（5月1日至9月30日）周一至周五 8:30-18:00；冬季（10月1日至次年4月30日）周一至周五 8:30-17:30',
  '每月第一个周三 9:00-11:00；每月15日 9:00-11:00',
  '周一至周五 9:00-17:00，需预约；周六 预约',
  '周一至周五 8:30-12:00\n周六 9:00-12:00',
  '预约',
];

test.each(['xlsx', 'csv'])('各种写法导进来，导出去，再导回来：一处不变（%s）', async (ending) => {
  await bring(
    head,
    offices.map((hours, index) => place(hours, `示例第${index}咨询室`)),
    ending,
  );
  const { headings, rows } = exportTable(keptRecords(new Content(town.content)));
  expect(rows.flat().filter((cell) => /示例第\d咨询室/.test(cell))).toHaveLength(offices.length);
  const { report } = await bring(headings, rows, ending);
  expect(report).toBe(`新增 0，改动 0，没有变 ${rows.length}，没有收下 0。`);
});

describe('时间里说的节假日，记到节假日一栏', () => {
  test.each([
    [
      '周一至周五 8:30-17:30（节假日除外）',
      'closed',
      'unknown',
      '「节假日」照「服务时间」里的话，取了「休息」',
    ],
    ['全年无休 8:00-22:00', 'open', 'unknown', '取了「照常」'],
    ['法定工作日 8:30-17:30', 'closed', 'open', '「调休上班日」照「服务时间」里的话，取了「照常」'],
  ])('%s', async (hours, holiday_policy, makeup_workday, note) => {
    const { report } = await bring(head, [place(hours)]);
    expect(report).toContain(note);
    expect(record('甲乙咨询室')).toMatchObject({ holiday_policy, makeup_workday });
  });

  test('那一栏写着不清楚，照时间里的话；写得相反，两处都不收', async () => {
    const row = place('周一至周五 8:30-17:30（节假日除外）');
    await bring([...head, '节假日'], [[...row, '不清楚']]);
    expect(record('甲乙咨询室')?.holiday_policy).toBe('closed');
    const { report } = await bring([...head, '节假日'], [[...row, '照常']]);
    expect(report).toMatch(
      /服务时间「.*」：说的是节假日休息，「节假日」一列写的不是。怎么办：两处写成一样/,
    );
  });
});

test('记录里星期的次序和表里的不一样，不算改动', async () => {
  writeFileSync(
    `${town.content}/services/rooms/order.md`,
    `---
name: 示例次序咨询室
description: 示例：星期写得没有次序。
serves: public
schedules:
  - opens_at: '09:00'
    closes_at: '11:00'
    byday: [WE, MO]
sources:
  - name: 示例
---
`,
  );
  const { report } = await bring(
    ['名称', '服务时间'],
    [['示例次序咨询室', '周一、周三 9:00-11:00']],
  );
  expect(report).toContain('改动 0，没有变 1');
});

test.each([
  ['周一至周五 12:00-8:30', '「12:00-8:30」结束比开始早。怎么办：过夜的写「12:00-次日08:30」'],
  [
    '夏季：周一 8:30-12:00',
    '「夏季」没有写从几月几日到几月几日。怎么办：写成「夏季（5月1日至9月30日）',
  ],
  ['下班后', '「下班后」没有说几点到几点。怎么办：写成'],
])('不收「%s」：为什么，怎样写', async (hours, said) => {
  const { report, refused } = await bring(head, [place(hours)]);
  expect(refused).toBe(true);
  expect(report).toContain(`第 2 行　服务时间「${hours}」：${said}`);
});
