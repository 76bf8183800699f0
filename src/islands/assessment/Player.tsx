import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../domain/assessment/session.ts';
import type { Answer } from '../../domain/assessment/types.ts';
import type { Boxes } from '../../domain/help/types.ts';
import { autoAdvance } from './auto-advance.ts';
import { HelpBox } from './HelpBox.tsx';
import { numberKey } from './number-key.ts';
import { Options } from './Options.tsx';

interface Props {
  session: Session;
  instruction: string;
  help: Boxes['sitting'];
  helpCalled: boolean;
  onAnswer: () => void;
  onDone: () => void;
  onClear: () => void;
}

/** One question at a time over native radios, the same for every session. */
export function Player(props: Props) {
  const { session, instruction, help, helpCalled, onAnswer, onDone, onClear } = props;
  const [, redraw] = useState({});
  const [error, setError] = useState('');
  const [auto, setAuto] = useState(autoAdvance.get);
  const heading = useRef<HTMLLegendElement>(null);
  const { question, position, count } = session;
  const answer = session.answers[question.name];

  // A new question takes the focus, so that a screen reader reads it and Tab goes to its answers.
  // The stage comes back to the top, where question and help fit a phone's screen together.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-stage]')?.scrollIntoView();
  }, [question.name]);

  const choose = (value: Answer) => {
    session.choose(value);
    setError('');
    onAnswer();
    redraw({});
  };
  const next = () => {
    const problem = session.next();
    setError(problem ?? '');
    if (session.done) onDone();
    else redraw({});
  };
  const back = () => {
    session.back();
    setError('');
    redraw({});
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const option = question.options[numberKey(event)];
      if (option && question.kind === 'one') choose(option.value);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <form
      class="player-card"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <p class="player-progress">
        <span>
          第 {position} 题，共 {count} 题
        </span>
        <progress max={count} value={position - 1} aria-hidden="true" />
      </p>
      <fieldset aria-describedby="player-instruction">
        <legend ref={heading} tabIndex={-1}>
          {instruction && (
            <span id="player-instruction" class="player-instruction">
              {instruction}
            </span>
          )}
          {question.title}
        </legend>
        {question.hint && <p class="soft">{question.hint}</p>}
        <Options
          key={question.name}
          question={question}
          answer={answer}
          onChoose={choose}
          onTap={() => auto && next()}
        />
      </fieldset>
      <p class="player-error" role="alert">
        {error}
      </p>
      <HelpBox words={help} called={helpCalled} />
      <p class="player-buttons">
        <button class="button" type="submit">
          {position < count ? '下一题' : '看结果'}
        </button>
        <button class="button button-quiet" type="button" disabled={position === 1} onClick={back}>
          上一题
        </button>
      </p>
      <label class="player-setting">
        <input
          type="checkbox"
          checked={auto}
          onChange={({ currentTarget }) => setAuto(autoAdvance.set(currentTarget.checked))}
        />
        <span>点了就到下一题（键盘：数字键选，回车往下）</span>
      </label>
      <button class="player-stop" type="button" onClick={onClear}>
        不做了，清除
      </button>
    </form>
  );
}
