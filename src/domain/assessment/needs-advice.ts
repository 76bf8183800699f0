import type { Advice, Answers, NeededHelp } from './types.ts';

/** What follows from what somebody said they need: nothing is judged, every line follows from an answer. */
export interface Advised {
  lines: string[];
  /** What comes before everything else: the first line that calls for help decides which. */
  help: NeededHelp | null;
  /** Ids of situations that go with the lines, each once. */
  situations: string[];
}

export function needsAdvice({ lines }: Advice, answers: Answers): Advised {
  const said = lines.filter(
    ({ when, unless }) =>
      (when.length === 0 || when.some((one) => isSaid(answers, one))) &&
      !unless.some((one) => isSaid(answers, one)),
  );
  return {
    lines: said.map(({ line }) => line),
    help: said.find(({ help }) => help)?.help ?? null,
    situations: [...new Set(said.flatMap(({ situations }) => situations))],
  };
}

/** @param answer `question=option` */
function isSaid(answers: Answers, answer: string): boolean {
  const [question = '', option = ''] = answer.split('=');
  const said = answers[question];
  return Array.isArray(said) ? said.includes(option) : said === option;
}
