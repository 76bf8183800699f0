import { describe, expect, test } from 'vitest';
import { articleLabel } from './article-label.ts';

const isDue = (): boolean => true;
const notDue = (): boolean => false;

describe('行首的「第……条」是不是一条的开头', () => {
  test.each([
    ['第一条 为了规范……', '第一条', '1'],
    ['第一条　为了规范……', '第一条', '1'],
    ['第一条\t为了规范……', '第一条', '1'],
    ['第一百二十条之一 资助恐怖活动组织……', '第一百二十条之一', '120-1'],
    ['第一百二十条 之二 有下列情形之一的……', '第一百二十条 之二', '120-2'],
    ['第 三 条 本条例适用于……', '第 三 条', '3'],
    ['第12条 本条例适用于……', '第12条', '12'],
    ['第１２条　本条例适用于……', '第１２条', '12'],
    ['第三条', '第三条', '3'],
    ['第五条 所有单位和个人都应当爱护长椅。', '第五条', '5'],
    ['第七条 第三人损坏长椅的，应当赔偿。', '第七条', '7'],
    ['第八条 “长椅”是指公园里的椅子。', '第八条', '8'],
    ['第九条 （一）甲；', '第九条', '9'],
    ['第十条 （删去）', '第十条', '10'],
  ])('「%s」是', (text, label, number) => {
    expect(articleLabel(text, notDue)).toMatchObject({ label, number });
    expect(articleLabel(text, isDue)).toMatchObject({ label, number });
  });

  test.each([
    ['第二条 规定收费标准，应当听证。', '2'],
    ['第二条 增加长椅，由公园提出。', '2'],
    ['第二条 作为长椅使用的石凳，也适用。', '2'],
    ['第二条 中央财政安排资金。', '2'],
  ])('有空格：「%s」是', (text, number) => {
    expect(articleLabel(text, notDue)?.number).toBe(number);
  });

  test.each([
    ['第二条为了规范……', '2'],
    ['第二条本条例适用于……', '2'],
    ['第二条《中华人民共和国长椅法》适用于……', '2'],
  ])('没有空格：「%s」轮到这个号时是，轮不到时不是', (text, number) => {
    expect(articleLabel(text, isDue)?.number).toBe(number);
    expect(articleLabel(text, notDue)).toBeNull();
  });

  test.each([
    '第二条规定的人员，应当登记。',
    '第二条 规定的人员，应当登记。',
    '第二条第一款规定的人员……',
    '第二条 第一款规定的人员……',
    '第二条、第三条的规定，适用于……',
    '第二条和第三条的规定……',
    '第二条至第五条规定的……',
    '第二条所列行为……',
    '第二条的规定适用于……',
    '第二条修改为：“……”',
    '第二条改为第三条……',
    '第二条中的“长椅”……',
    '第二条（三）项规定的……',
    '第二条，本条例另有规定的除外。',
    '第二章 总则',
    '第条',
    '一、第二条修改为',
  ])('「%s」不是，哪怕轮到这个号', (text) => {
    expect(articleLabel(text, isDue)).toBeNull();
  });

  test('源文件标成标题的一定是', () => {
    expect(articleLabel('第二条规定', notDue, true)).toMatchObject({
      label: '第二条',
      rest: '规定',
    });
  });
});
