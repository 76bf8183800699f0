import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { checkAssessments } from './assessments.ts';

const here = new URL('../../', import.meta.url).pathname;

/** The questionnaires of a content folder. */
const check = (folder: string) => checkAssessments(new Content(here + folder).files);
const fixture = (name: string) => `tests/fixtures/assessments/${name}`;

describe('问卷的关卡', () => {
  test('本站的量表都通过', () => {
    expect(check('content')).toEqual([]);
  });

  test('合格的示例通过', () => {
    expect(check(fixture('good'))).toEqual([]);
  });

  test.each<[string, string, string, number | null, string]>([
    ['题型写错', 'unknown-type', 'survey.json', 8, 'radiogroup'],
    ['属性写错', 'unknown-property', 'survey.json', 23, '没有这个属性'],
    ['题目重名', 'duplicate-name', 'survey.json', 24, '重复'],
    ['选项编码重复', 'duplicate-choice', 'survey.json', 18, '重复'],
    ['编码与公布的不一致', 'wrong-coding', 'survey.json', 29, '0、1'],
    ['自由填写', 'free-text', 'survey.json', 41, 'comment'],
    ['从别处取选项', 'remote-choices', 'survey.json', 23, 'choicesByUrl'],
    ['留 cookie', 'cookie', 'survey.json', 43, 'cookieName'],
    ['带着答案离开', 'navigate', 'survey.json', 43, 'navigateToUrl'],
    ['有的题不一定问', 'hidden-item', 'survey.json', 39, 'visibleIf'],
    ['有的题可以不答', 'optional-item', 'survey.json', 24, 'isRequired'],
    ['少一题', 'missing-item', 'survey.json', 4, '1 题'],
    ['JSON 少一个逗号', 'broken-json', 'survey.json', 3, '不是合格的 JSON'],
    ['分段重叠', 'overlap', 'scoring.yaml', 7, '重叠'],
    ['分段有缺口', 'gap', 'scoring.yaml', 7, '1 到 1 分没有分段'],
    ['分段超过最高分', 'beyond', 'scoring.yaml', 7, '最高分是 2'],
    ['反向题不存在', 'reverse', 'scoring.yaml', 3, '第 3 题'],
    ['例子不够六个', 'few-examples', 'scoring.yaml', 11, '至少 6 个'],
    ['例子算错', 'wrong-example', 'scoring.yaml', 14, 'total'],
    ['字段名写错', 'mistyped-key', 'scoring.yaml', 11, 'retri'],
    ['少一个字段', 'missing-field', 'index.mdx', null, '原始文献'],
    ['该写数字的写了字', 'bad-number', 'index.mdx', 7, '大约几分钟'],
    ['又说没有条目又有题目', 'withheld-with-items', 'survey.json', null, 'withheld'],
    ['没有题目文件也没说为什么', 'no-survey', 'survey.json', null, 'withheld'],
    ['没有说明', 'no-index', 'index.mdx', null, '没有 index.mdx'],
  ])('%s：说出文件、行、怎么办', (_, name, file, line, words) => {
    const problems = check(fixture(name));
    expect(problems).not.toEqual([]);
    const [problem] = problems;
    expect(problem?.file).toMatch(new RegExp(`${file}$`));
    expect(problem?.line).toBe(line);
    expect(Object.values(problem ?? {}).join(' ')).toContain(words);
    for (const { message, remedy } of problems)
      for (const sentence of [message, remedy]) expect(sentence).toMatch(/[\u4e00-\u9fff]/);
  });
});
