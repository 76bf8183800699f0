import { readFileSync, writeFileSync } from 'node:fs';
import writeExcelFile from 'write-excel-file/node';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { importServices } from './import-services.ts';
import { keptRecords } from './records.ts';
import { readSheet } from './read-sheet.ts';
import { exportTable } from './table.ts';
import { writeSheet } from './write-sheet.ts';
import { townForEach } from './town-for-tests.ts';

const today = '2026-11-24';
const town = townForEach();

async function bring(headings: string[], rows: string[][], write = false) {
  const path = `${town.content}/表.csv`;
  await writeSheet(path, headings, rows);
  return importServices(path, { write, ...town, today });
}

const head = ['类别', '名称', '电话', '所在县区', '乡镇街道'];
const room = ['心理咨询室', '示例北镇心理咨询室', '0543-1234567', '滨城区', '灯塔街道'];

describe('表导出去，再导回来', () => {
  test.each(['xlsx', 'csv'])('%s：一条不少，一处不变', async (ending) => {
    const path = `${town.content}/全部.${ending}`;
    const { headings, rows } = exportTable(keptRecords(new Content(town.content)));
    await writeSheet(path, headings, rows);
    const { report, refused } = await importServices(path, { write: true, ...town, today });
    expect(refused).toBe(false);
    expect(report).toBe(`新增 0，改动 0，没有变 ${rows.length}，没有收下 0。`);
  });

  test.each(['xlsx', 'csv'])('%s：像公式的字、带 +86 的号码，回来时一字不差', async (ending) => {
    const path = `${town.content}/表.${ending}`;
    const words = ['+86 543 1234567', '=1+1', '-10 元', '@值班', "'=本来就有一撇"];
    await writeSheet(path, ['名称', '电话', '费用', '简介', '第一步'], [words]);
    const [row] = (await readSheet(path)).rows;
    expect(row?.cells.map(({ text }) => text)).toEqual(words);
  });

  test('每一个字段都写得出来、读得回来', async () => {
    const everything = {
      编号: '',
      类别: '心理咨询室',
      名称: '示例北镇心理咨询室',
      别名: '北镇小屋、小屋',
      简介: '示例：可以坐下来说说的地方。',
      所属单位: '示例街道',
      领域: '卫健',
      对谁开放: '居民',
      状态: '正常',
      紧急时可打: '否',
      电话: '0543-1234567 转 8（预约、咨询）；13800000000（值班，已同意公开）',
      地址: '示例路 0 号',
      所在县区: '滨城区',
      管理县区: '滨城区',
      乡镇街道: '灯塔街道',
      服务时间: '周一至周五 08:30—12:00；周六 09:00—12:00',
      时间说明: '提前一天预约',
      节假日: '休息',
      调休上班日: '照常',
      坐标: '118.02，37.38，高德，2026-01-31',
      为谁服务: '居民、家长',
      哪些事: '睡不着、家庭关系',
      方式: '电话、到店',
      费用: '免费',
      第一步: '先打电话约时间。',
      保密说明: '谈话内容不外传。',
      来源: '示例来源｜网址：https://example.org/｜日期：2026-01-31｜核对：2026-02-01｜说明：示例',
      核实日期: '2026-11-01',
      核实岗位: '示例岗位',
      示例: '是',
    };
    await bring(Object.keys(everything), [Object.values(everything)], true);
    const { headings, rows } = exportTable(keptRecords(new Content(town.content)));
    const row = rows.find((cells) => cells.includes('示例北镇心理咨询室')) ?? [];
    const again = Object.fromEntries(headings.map((heading, index) => [heading, row[index]]));
    expect(again).toEqual({
      ...everything,
      编号: expect.stringMatching(/^rooms\/shi-li-bei-zhen/),
    });
  });
});

describe('导入', () => {
  test('先预演，什么也不改；加 --write 才写', async () => {
    const before = keptRecords(new Content(town.content)).length;
    expect((await bring(head, [room])).report).toContain('＋ 新增　第 2 行　示例北镇心理咨询室');
    expect(keptRecords(new Content(town.content))).toHaveLength(before);
    await bring(head, [room], true);
    const added = keptRecords(new Content(town.content)).find(
      ({ service }) => service.name === room[1],
    );
    expect(added?.service).toMatchObject({
      phones: [{ number: '0543-1234567' }],
      serves: 'unknown',
      assured_date: null,
    });
    expect((await bring(head, [room])).report).toContain('没有变 1');
  });

  test('空着的格子不动原来的，写「清空」才清', async () => {
    await bring(['编号', '名称', '费用'], [['rooms/town-hall', '示例镇心理咨询室', '']], true);
    const cost = () =>
      keptRecords(new Content(town.content)).find(({ id }) => id === 'rooms/town-hall')?.service
        .cost;
    expect(cost()).toBe('示例：免费');
    const { report } = await bring(
      ['编号', '名称', '费用'],
      [['rooms/town-hall', '示例镇心理咨询室', '清空']],
      true,
    );
    expect(report).toContain('费用：示例：免费 → （空）');
    expect(cost()).toBeNull();
  });

  test('电话变了，核实日期清空；同时给了新的核实日期就照新的', async () => {
    const row = ['rooms/town-hall', '示例镇心理咨询室', '0543-7654321'];
    const { report } = await bring(['编号', '名称', '电话'], [row], true);
    expect(report).toContain('核实日期：2026-09-01 → （空）');
    expect(report).toContain('等人再核实');
    await bring(
      ['编号', '名称', '电话', '核实日期', '核实岗位'],
      [[...row.slice(0, 2), '0543-7654322', '2026-11-20', '值班']],
      true,
    );
    expect(
      keptRecords(new Content(town.content)).find(({ id }) => id === 'rooms/town-hall')?.service,
    ).toMatchObject({ assured_date: '2026-11-20', assured_by: '值班' });
  });

  test('正文、注释和表里没有的字段都留着；表里没有的记录不删', async () => {
    const file = `${town.content}/services/rooms/town-hall.md`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('cost:', '# 人写的注释\ncost:'));
    const { report } = await bring(
      ['编号', '名称', '费用'],
      [['rooms/town-hall', '示例镇心理咨询室', '示例：五元']],
      true,
    );
    const now = readFileSync(file, 'utf8');
    expect(now).toContain('# 人写的注释\ncost: 示例：五元');
    expect(now).toContain('一条核实过的记录写明');
    expect(now).toContain("opens_at: '08:30'");
    expect(report).toContain('原样留着');
  });

  test('「同上」、合并的格子取上面的，并且说明', async () => {
    const rows = [room, ['同上', '示例南镇心理咨询室', '0543-1234568', '同上', '同上']];
    const { report, refused } = await bring(head, rows);
    expect(refused).toBe(false);
    expect(report).toContain('「所在县区」写着同上，取了「滨城区」');
  });

  test('Excel 里竖着合并的格子，每一行都取得到', async () => {
    const path = `${town.content}/表.xlsx`;
    await writeExcelFile([
      ['类别', '名称', '所在县区'],
      ['热线', '甲乙', { value: '滨城区', rowSpan: 2 }],
      ['热线', '丙丁', null],
    ]).toFile(path);
    const { report } = await importServices(path, { write: false, ...town, today });
    expect(report.match(/所在县区：滨城区/g)).toHaveLength(2);
    expect(report).toContain('「所在县区」是合并的格子');
  });

  test('GBK 的 csv 也读得懂；不认识的列说明白，别的照收', async () => {
    const path = `${town.content}/gbk.csv`;
    // 类别,名称 / 热线,甲乙
    writeFileSync(
      path,
      Uint8Array.from([
        0xc0, 0xe0, 0xb1, 0xf0, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xc8, 0xc8, 0xcf, 0xdf, 0x2c,
        0xbc, 0xd7, 0xd2, 0xd2, 0x0a,
      ]),
    );
    expect((await importServices(path, { write: false, ...town, today })).report).toContain(
      '＋ 新增　第 2 行　甲乙（hotlines/jia-yi）',
    );
    expect((await bring([...head, '联系人姓名'], [[...room, '某人']])).report).toContain(
      '不认识「联系人姓名」这一列',
    );
  });
});

describe('不收的，说清楚第几行、哪一列、怎么办', () => {
  test.each([
    ['电话不像电话', ['心理咨询室', '甲乙咨询室', '12345', '滨城区', '灯塔街道'], null],
    [
      '电话错了',
      ['心理咨询室', '甲乙咨询室', '543123', '滨城区', '灯塔街道'],
      /第 2 行　电话「543123」.*不像电话号码/,
    ],
    [
      '手机没有同意',
      ['心理咨询室', '甲乙咨询室', '13800000000', '滨城区', '灯塔街道'],
      /第 2 行　电话.*书面同意/,
    ],
    [
      '县区错了',
      ['心理咨询室', '甲乙咨询室', '0543-1234567', '滨城', ''],
      /第 2 行　所在县区「滨城」/,
    ],
    [
      '乡镇不在这个县区',
      ['心理咨询室', '甲乙咨询室', '0543-1234567', '滨城区', '灯塔街'],
      /第 2 行　乡镇街道「灯塔街」.*是不是「灯塔街道」/,
    ],
    [
      '类别错了',
      ['咨询', '甲乙咨询室', '0543-1234567', '滨城区', ''],
      /第 2 行　类别「咨询」.*热线、心理咨询室/,
    ],
    [
      '新的没写类别',
      ['', '甲乙咨询室', '0543-1234567', '滨城区', ''],
      /第 2 行　类别：新的记录要写类别/,
    ],
    ['没有名称', ['心理咨询室', '', '0543-1234567', '滨城区', ''], /第 2 行　名称：没有写名称/],
  ])('%s', async (_, row, said) => {
    const { report, refused } = await bring(head, [row], true);
    if (said === null) expect(refused).toBe(false);
    else expect(report).toMatch(said);
    expect(refused).toBe(said !== null);
  });

  test.each([
    ['服务时间', '上班时间', /服务时间「上班时间」.*周一至周五/],
    ['核实日期', '2026年', /核实日期「2026年」.*2026-01-31/],
    ['核实日期', '2027-01-01', /核实日期.*今天/],
    ['坐标', '37.38，118.02，高德，2026-01-31', /坐标.*经度和纬度是不是写反了/],
    ['对谁开放', '大家', /对谁开放「大家」.*居民/],
  ])('%s 写「%s」', async (heading, value, said) => {
    const { report, refused } = await bring(
      [...head, heading, '核实岗位'],
      [[...room, value, '值班']],
    );
    expect(refused).toBe(true);
    expect(report).toMatch(said);
  });

  test('同一条写了两行', async () => {
    expect(
      (
        await bring(
          ['类别', '名称'],
          [
            ['热线', '甲乙'],
            ['热线', '甲乙'],
          ],
        )
      ).report,
    ).toMatch(/第 3 行　名称「甲乙」：和第 2 行是同一条/);
  });

  test('Excel 里的公式、日期格式、数字格式的电话', async () => {
    const path = `${town.content}/表.xlsx`;
    await writeExcelFile([
      ['类别', '名称', '电话', '核实日期', '费用'],
      ['热线', '甲', 5431234567, new Date(Date.UTC(2026, 0, 31)), '免费'].map((value) =>
        value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value,
      ),
      ['热线', '乙', 12356, '2026-01-31', '免费'],
    ]).toFile(path);
    const parts = unzipSync(readFileSync(path));
    const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString();
    parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(/(<c r="C3"[^>]*>)/, '$1<f>1+1</f>'));
    writeFileSync(path, zipSync(parts));
    const { report, refused } = await importServices(path, { write: false, ...town, today });
    expect(refused).toBe(true);
    expect(report).toMatch(/第 2 行　电话「5431234567」：是数字格式，前面的 0 可能丢了/);
    expect(report).toMatch(/第 2 行　核实日期「2026-01-31」：是日期格式/);
    expect(report).toMatch(/第 3 行　电话「12356」：是公式/);
  });

  test.each([
    ['没有表头', 'a.csv', '甲,乙\n', /没有「名称」这一列/],
    ['假的 xlsx', 'a.xlsx', 'x', /不是 .xlsx 文件/],
    ['别的文件', 'a.doc', 'x', /另存为 .xlsx/],
  ])('%s', async (_, name, words, said) => {
    writeFileSync(`${town.content}/${name}`, words);
    await expect(
      importServices(`${town.content}/${name}`, { write: false, ...town, today }),
    ).rejects.toThrow(said);
  });
});
