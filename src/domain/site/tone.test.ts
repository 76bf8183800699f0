import { describe, expect, test } from 'vitest';
import { toneFaults } from './tone.ts';

describe('管人的话、给自杀打分的话', () => {
  test.each([
    ['关心重点人群', '重点人群'],
    ['对重点人员开展服务', '重点人员'],
    ['逐户排查', '排查'],
    ['扫黑除恶', '扫黑'],
    ['找网格员', '网格'],
    ['维稳工作', '维稳'],
    ['情绪管控', '管控'],
    ['落实稳控', '稳控'],
    ['列为监控对象', '监控对象'],
    ['对他动态监控', '动态监控'],
    ['联合布控', '布控'],
    ['到信访局', '信访'],
    ['不要上访', '上访'],
    ['打击家庭暴力', '打击'],
    ['严厉打击，受害人可以报警', '打击'],
    ['严防意外', '严防'],
    ['肇事肇祸的人', '肇事肇祸'],
    ['应收尽收', '应收尽收'],
  ])('「%s」里的「%s」：求助的地方不写', (text, word) => {
    const [fault] = toneFaults(text);
    expect(fault).toMatchObject({ word, index: text.indexOf(word), everywhere: false });
    expect(fault?.reason).not.toBe('');
    expect(fault?.instead).not.toBe('');
  });

  test.each([
    ['他自杀成功了', '自杀成功'],
    ['自杀失败的人', '自杀失败'],
    ['有过自杀未遂', '自杀未遂'],
  ])('「%s」里的「%s」：哪里都不写', (text, word) => {
    expect(toneFaults(text)).toMatchObject([{ word, everywhere: true }]);
  });
});

describe('可以写', () => {
  test.each([
    ['法规的名称', '按《滨州市社会治理网格化服务管理条例》'],
    ['文件的名称', '见《严重精神障碍患者管控指南》第二章'],
    ['说摄像头', '学校的电脑可能有监控；可以请物业调监控'],
    ['别的词', '可以在网上访问本站'],
    ['难受的人自己的话', '这件事对我打击很大，我受到打击，受了沉重的打击'],
    ['告诉了别人以后', '怕被打击报复'],
    ['说出事情', '企图自杀的人，曾经自杀后活了下来'],
    ['平常的话', '说重点就好；检查身体；管一管孩子'],
  ])('%s', (_, text) => expect(toneFaults(text)).toEqual([]));
});

test('书名号外面的照样算，位置是原文的位置', () => {
  const text = '《网格条例》说的网格，也要排查';
  expect(toneFaults(text).map(({ word, index }) => [word, index])).toEqual([
    ['网格', 8],
    ['排查', 13],
  ]);
});
