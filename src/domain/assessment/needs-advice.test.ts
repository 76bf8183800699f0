import { describe, expect, test } from 'vitest';
import { needsAdvice } from './needs-advice.ts';
import type { Answers } from './types.ts';

const calm: Answers = {
  danger: 'no',
  who: 'self',
  what: ['low'],
  since: 'days',
  when: ['day'],
  how: ['phone'],
};

describe('我需要什么帮助：先做什么', () => {
  test('正有危险，只说打电话，不说别的', () => {
    expect(needsAdvice({ danger: 'yes' })).toEqual([expect.stringContaining('120')]);
  });

  test.each<[string, Answers, RegExp]>([
    ['有不想活的念头，放在最前', { ...calm, what: ['low', 'death'] }, /待在一起.*12356/],
    ['挨打，放在最前', { ...calm, what: ['hurt'] }, /110.*12338/],
    ['为孩子找', { ...calm, who: 'child' }, /12355/],
  ])('%s', (_, answers, line) => {
    expect(needsAdvice(answers)[0]).toMatch(line);
  });

  test.each<[string, Answers, string]>([
    ['想当面谈', { ...calm, how: ['face'] }, '找服务'],
    ['时间长了', { ...calm, since: 'months' }, '精神科或心理门诊'],
    ['怕别人知道', { ...calm, held: ['known'] }, '谁会知道'],
    ['愿意找学校老师', { ...calm, school: 'yes' }, '学校的心理老师'],
    ['对方不愿意', { ...calm, who: 'family', knows: 'unwilling' }, '自己先去问'],
  ])('%s', (_, answers, words) => {
    expect(needsAdvice(answers).join()).toContain(words);
  });

  test('什么顾虑都没有，也总有一条可以走的路', () => {
    expect(needsAdvice(calm)).toEqual(['随时想说说，都可以拨 12356。']);
  });
});
