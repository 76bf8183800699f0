import { useEffect, useRef } from 'preact/hooks';
import type { Advised } from '../../domain/assessment/needs-advice.ts';
import type { Answer, Answers, Question } from '../../domain/assessment/types.ts';
import type { Boxes } from '../../domain/help/types.ts';
import { Dialable } from '../assessment/Dialable.tsx';
import { HelpFirst } from '../assessment/HelpFirst.tsx';
import { PrintButton } from '../assessment/PrintButton.tsx';

interface Props {
  answers: Answers;
  /** The questions as they were asked, by name. */
  asked: Record<string, Question>;
  advised: Advised;
  help: Boxes['result'];
  base: string;
  onClear: () => void;
}

/** One page to print or to show at a room: what was said, and what to do first. It judges nothing. */
export function Summary({ answers, asked, advised, help, base, onClear }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-stage]')?.scrollIntoView();
  }, []);

  return (
    <article class="player-result">
      <h2 ref={heading} tabIndex={-1}>
        小结
      </h2>
      {advised.helpFirst && <HelpFirst words={help} base={base} />}
      <h3>可以先做的</h3>
      <ul>
        {advised.lines.map((line) => (
          <li key={line}>
            <Dialable text={line} />
          </li>
        ))}
      </ul>
      <ul class="no-print">
        <li>
          <a href={`${base}services/`}>找服务</a>
        </li>
        <li>
          <a href={`${base}help/who-knows/`}>谁会知道</a>
        </li>
        <li>
          <a href={`${base}help/cards/`}>不知道怎么开口</a>
        </li>
      </ul>
      <h3>我说的</h3>
      <dl class="player-said">
        {Object.entries(answers).flatMap(([name, answer]) => {
          const question = asked[name];
          return question ? (
            <div key={name}>
              <dt>
                {question.title.replace(
                  /可以选几样。$|没有就直接往下走。$|不想答就直接往下走。$/,
                  '',
                )}
              </dt>
              <dd>{wordsFor(question, answer)}</dd>
            </div>
          ) : (
            []
          );
        })}
      </dl>
      <p class="player-buttons no-print">
        <PrintButton />
        <button class="button button-quiet" type="button" onClick={onClear}>
          清除
        </button>
      </p>
      <p class="soft no-print">这页小结只在这里，关掉或清除就没有了。给谁看，由您自己定。</p>
    </article>
  );
}

function wordsFor({ options }: Question, answer: Answer): string {
  const chosen = Array.isArray(answer) ? answer : [answer];
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ text }) => text)
    .join('；');
}
