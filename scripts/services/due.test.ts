import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { importServices } from './import-services.ts';
import { keptRecords } from './records.ts';
import { dueTable } from './table.ts';
import { writeSheet } from './write-sheet.ts';
import { townForEach } from './town-for-tests.ts';

const today = '2026-11-24';
const town = townForEach();

describe('到期核实的表', () => {
  test('没核实过的、过期的在表里，示例不在；急救和热线写明不要拨', async () => {
    const { rows, headings } = dueTable(keptRecords(new Content(town.content)), today);
    const how = headings.indexOf('怎么核实');
    const demos = keptRecords(new Content(town.content)).filter(({ service }) => service.demo);
    expect(demos.length).toBeGreaterThan(0);
    expect(rows.filter(([id]) => demos.some((record) => record.id === id))).toEqual([]);
    for (const id of ['hotlines/12356', 'hotlines/120', 'hotlines/110'])
      expect(rows.find((row) => row[0] === id)?.[how]).toContain('不要拨这个号码');
  });

  test('打了勾的表能导回来', async () => {
    const { rows, headings } = dueTable(keptRecords(new Content(town.content)), today);
    const ticked = rows.map((row) =>
      row.map((cell, index) =>
        headings[index] === '核实日期'
          ? '2026-11-24'
          : headings[index] === '核实岗位'
            ? '值班'
            : cell,
      ),
    );
    const path = `${town.content}/表.csv`;
    await writeSheet(path, headings, ticked);
    const { refused } = await importServices(path, { write: true, ...town, today });
    expect(refused).toBe(false);
    expect(dueTable(keptRecords(new Content(town.content)), today).rows).toEqual([]);
  });
});
