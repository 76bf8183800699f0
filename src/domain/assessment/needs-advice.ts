import type { Advice, Answers } from './types.ts';

/** What follows from what somebody said they need: nothing is judged, every line follows from an answer. */
export interface Advised {
  lines: string[];
  /** A line called for help before everything else. */
  helpFirst: boolean;
}

export function needsAdvice({ lines }: Advice, answers: Answers): Advised {
  const said = lines.filter(
    ({ when, unless }) =>
      (when.length === 0 || when.some((one) => isSaid(answers, one))) &&
      !unless.some((one) => isSaid(answers, one)),
  );
  return {
    lines: said.map(({ line }) => line),
    helpFirst: said.some(({ help_first }) => help_first),
  };
}

/** @param answer `question=option` */
function isSaid(answers: Answers, answer: string): boolean {
  const [question = '', option = ''] = answer.split('=');
  const said = answers[question];
  return Array.isArray(said) ? said.includes(option) : said === option;
}
