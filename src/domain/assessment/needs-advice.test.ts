import { expect, test } from 'vitest';
import { checkAdvice } from './check-advice.ts';
import { type Advised, needsAdvice } from './needs-advice.ts';
import type { SurveyJson } from './questionnaire.ts';
import type { Advice, Answers } from './types.ts';

const advice: Advice = {
  lines: [
    { when: ['danger=yes'], unless: [], line: '先打电话。', situations: [], help: 'danger' },
    {
      when: ['what=dark', 'what=hurt'],
      unless: [],
      line: '先找个人陪着。',
      situations: ['night', 'hurt'],
      help: 'said',
    },
    {
      when: ['how=face'],
      unless: ['danger=yes'],
      line: '看看身边的咨询室。',
      situations: ['night'],
    },
    { when: [], unless: ['danger=yes'], line: '也可以打电话问。', situations: [] },
  ],
};

test.each<[string, Answers, string[], Advised['help']]>([
  ['什么都没说，只有总是说的那一句', {}, ['也可以打电话问。'], null],
  ['正有危险，只说打电话', { danger: 'yes', how: ['face'] }, ['先打电话。'], 'danger'],
  ['几样里有一样就算', { what: ['low', 'hurt'] }, ['先找个人陪着。', '也可以打电话问。'], 'said'],
  [
    '照写的次序',
    { how: ['face'], what: ['dark'] },
    ['先找个人陪着。', '看看身边的咨询室。', '也可以打电话问。'],
    'said',
  ],
  [
    '危险和念头都说了，危险在前',
    { danger: 'yes', what: ['dark'] },
    ['先打电话。', '先找个人陪着。'],
    'danger',
  ],
  ['单选的也一样', { how: 'face' }, ['看看身边的咨询室。', '也可以打电话问。'], null],
])('%s', (_, answers, lines, help) => {
  expect(needsAdvice(advice, answers)).toMatchObject({ lines, help });
});

test('跟着几句话的同一页，只说一次', () => {
  const { situations } = needsAdvice(advice, { what: ['dark'], how: ['face'] });
  expect(situations).toEqual(['night', 'hurt']);
});

test('等着问卷里没有的选项，说出是哪一个', () => {
  const question = (name: string, values: string[]) => ({
    type: 'checkbox',
    name,
    choices: values.map((value) => ({ value, text: value })),
  });
  const survey = {
    title: '要什么帮助',
    pages: [
      {
        name: 'one',
        elements: [
          question('danger', ['yes', 'no']),
          question('what', ['dark', 'hurt']),
          question('how', ['phone']),
        ],
      },
    ],
  } as SurveyJson;
  expect(checkAdvice(advice, survey)).toMatchObject([
    { path: ['lines', 2, 'when', 0], message: '问卷里没有「how=face」这个选项' },
  ]);
});
