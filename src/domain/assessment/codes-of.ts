import type { Answers, Codes, Questionnaire } from './types.ts';

/** A session's answers as published codes in item order, ready to be scored. */
export function codesOf({ questions }: Questionnaire, answers: Answers): Codes {
  return questions.map(({ name }) => {
    const answer = answers[name];
    return typeof answer === 'number' ? answer : null;
  });
}
