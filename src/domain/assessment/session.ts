import type { Answer, Answers, Question } from './types.ts';

/**
 * One sitting with a questionnaire, whatever plays it: our own player for plain scales, survey-core for
 * what branches. The view knows nothing else. Nothing is stored and nothing is sent by either.
 */
export interface Session {
  readonly question: Question;
  /** Counted from 1. */
  readonly position: number;
  /** Questions on the present path; a branch may change it. */
  readonly count: number;
  readonly answers: Answers;
  readonly done: boolean;
  choose(answer: Answer): void;
  /** Moves on, or after the last question finishes; gives what is wrong instead, as a sentence. */
  next(): string | null;
  /** From the first question, or when done, back does nothing; answers stay. */
  back(): void;
}

export const mustChoose = '请选一项，再往下走。';
