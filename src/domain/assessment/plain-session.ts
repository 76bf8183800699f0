import { mustChoose, type Session } from './session.ts';
import type { Answer, Answers, Questionnaire } from './types.ts';

/** Plays a plain scale: every question asked once, in order. */
export function plainSession({ questions }: Questionnaire): Session {
  const answers: Answers = {};
  let index = 0;
  let done = false;

  return {
    get question() {
      // biome-ignore lint/style/noNonNullAssertion: index never leaves the list
      return questions[index]!;
    },
    get position() {
      return index + 1;
    },
    get count() {
      return questions.length;
    },
    get answers() {
      return answers;
    },
    get done() {
      return done;
    },
    choose(answer: Answer) {
      if (!done) answers[this.question.name] = answer;
    },
    next() {
      if (done) return null;
      if (this.question.required && !isAnswered(answers[this.question.name])) return mustChoose;
      if (index < questions.length - 1) index += 1;
      else done = true;
      return null;
    },
    back() {
      if (!done && index > 0) index -= 1;
    },
  };
}

function isAnswered(answer: Answer | undefined): boolean {
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined;
}
