import { describe, expect, test } from 'vitest';
import { dyingFaults, toneFaults } from './tone.ts';

describe('求助、自测、服务里不说管控的话', () => {
  test.each([
    ['对重点人群开展排查。', ['重点人群', '排查']],
    ['由网格员上门。', ['网格']],
    ['依照《滨州市社会治理网格化服务管理条例》', []],
    ['社区工作人员可以上门看看。', []],
    ['这是筛查结果，不是诊断。', []],
  ])('「%s」', (text, words) => {
    expect(toneFaults(text).map(({ word }) => word)).toEqual(words);
  });

  test.each([
    ['他自杀未遂，被送到医院。', ['自杀未遂']],
    ['有不想活的念头', []],
  ])('哪里都不说「自杀成功、失败」：「%s」', (text, words) => {
    expect(dyingFaults(text).map(({ word }) => word)).toEqual(words);
  });
});
