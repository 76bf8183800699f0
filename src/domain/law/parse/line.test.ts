import { describe, expect, test } from 'vitest';
import { Line } from './line.ts';

const read = (text: string, mark = 0): Line => new Line({ line: 1, text, mark });

/** Every mark that a line bears, in words. */
function marksOf(line: Line): string {
  const marks: [name: string, borne: unknown][] = [
    ['条', line.article?.doubtful === false],
    ['疑似条', line.article?.doubtful],
    ['标题', line.heading],
    ['项', line.list?.doubtful === false],
    ['疑似项', line.list?.doubtful],
    ['附件', line.annex],
    ['目录', line.isContents],
    ['序言', line.isForeword],
    ['日期', line.isDate],
    ['括号', line.isBracketed],
    ['名称', line.isName],
    ['表注', line.isTableOrNote],
  ];
  return marks.flatMap(([name, borne]) => (borne ? [name] : [])).join(' ');
}

describe('一行字身上的记号', () => {
  test.each([
    ['第一条　为了管好长椅，制定本条例。', '条'],
    ['第一条为了管好长椅，制定本条例。', '疑似条'],
    ['第一条规定的长椅，归公园。', ''],
    ['第一章　总　则', '标题 名称'],
    ['附　则', '标题 名称'],
    ['（一）木椅；', '项'],
    ['（一）', '项 括号'],
    ['四）铁椅；', '疑似项'],
    ['一、管辖', '项 名称'],
    ['①矮的；', '项 表注'],
    ['附件2：收费标准', '附件'],
    ['附件', '附件 名称'],
    ['目　次', '目录 名称'],
    ['目录第一章总则', '目录 名称'],
    ['目录由市里公布', '名称'],
    ['序　言', '序言 名称'],
    ['2020年1月1日', '日期'],
    ['（二〇二〇年一月一日）', '日期 括号'],
    ['2020年1月1日施行', '名称'],
    ['（删去）', '括号'],
    ['法律责任', '名称'],
    ['某市人民政府', '名称'],
    ['具体办法由市人民政府制定', ''],
    ['长椅应当干净', ''],
    ['长椅、', ''],
    ['长椅归公园，台阶不归。', ''],
    ['一'.repeat(31), ''],
    ['| 种类 | 价格 |', '表注'],
    ['注：以上不含税。', '表注'],
    ['注2：丙。', '表注'],
  ])('「%s」：%s', (text, marks) => {
    expect(marksOf(read(text))).toBe(marks);
  });

  test.each([
    ['第二条规定', '条 标题 名称'],
    ['法律责任', '标题 名称'],
    ['附件由市里制定', '标题'],
    ['市人民政府负责长椅。', ''],
  ])('源文件标成标题的「%s」：%s', (text, marks) => {
    expect(marksOf(read(text, 2))).toBe(marks);
  });

  test('不看源文件的标题记号，本来是不是标题', () => {
    expect(read('第一章 甲，乙和丙', 2).heading).toMatchObject({ number: '1' });
    expect(read('第一章 甲，乙和丙', 2).bareHeading).toBeNull();
    expect(read('第一章 甲', 2).bareHeading).toMatchObject({ number: '1' });
  });

  test.each([
    ['长椅、', '逗号'],
    ['长椅，', '逗号'],
    ['长椅', '字'],
    ['长椅1', '字'],
    ['长椅𠮷', '字'],
    ['长椅。', '句号'],
    ['（长椅）', '句号'],
    ['长椅：', ''],
    ['长椅；', ''],
    ['长椅\ud800', ''],
  ])('「%s」停在%s', (text, stop) => {
    const line = read(text);
    const stops = { 逗号: line.stopsAtComma, 字: line.stopsAtLetter, 句号: line.endsSentence };
    expect(Object.keys(stops).filter((name) => stops[name as keyof typeof stops])).toEqual(
      stop === '' ? [] : [stop],
    );
  });

  test('换了字，还是原来的行号', () => {
    const line = new Line({ line: 7, text: '第一条 甲。', mark: 0, numbered: true });
    expect(line.saying('甲。')).toMatchObject({ line: 7, text: '甲。', numbered: true });
    expect(line.saying('甲。').article).toBeNull();
  });
});
