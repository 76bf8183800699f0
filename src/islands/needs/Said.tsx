import type { Answer, Answers, Question } from '../../domain/assessment/types.ts';

interface Props {
  answers: Answers;
  asked: Record<string, Question>;
}

/** What was asked and what was answered, in the words on the screen. */
export function Said({ answers, asked }: Props) {
  return (
    <dl class="player-said">
      {Object.entries(answers).flatMap(([name, answer]) => {
        const question = asked[name];
        return question ? (
          <div key={name}>
            <dt>{question.title.replace(howTo, '')}</dt>
            <dd>{wordsFor(question, answer)}</dd>
          </div>
        ) : (
          []
        );
      })}
    </dl>
  );
}

/** How to answer, at the end of a question: no part of what was said. */
const howTo = /可以选几样。$|没有就直接往下走。$|不想答就直接往下走。$/;

function wordsFor({ options }: Question, answer: Answer): string {
  const chosen = Array.isArray(answer) ? answer : [answer];
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ text }) => text)
    .join('；');
}
