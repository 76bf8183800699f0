import { useState } from 'preact/hooks';
import type { Session } from '../../domain/assessment/session.ts';
import { AutoAdvance } from './AutoAdvance.tsx';
import { autoAdvance } from './auto-advance.ts';
import { Options } from './Options.tsx';
import { useHeading } from './use-heading.ts';
import { useMoves } from './use-moves.ts';
import { words } from './words.ts';

interface Props {
  session: Session;
  instruction: string;
  onAnswer: () => void;
  onDone: () => void;
  onClear: () => void;
}

/** One question at a time over native radios, the same for every session. */
export function Player({ session, instruction, onAnswer, onDone, onClear }: Props) {
  const { error, choose, next, back } = useMoves(session, onAnswer, onDone);
  const [auto, setAuto] = useState(autoAdvance.get);
  const { question, position, count, answers } = session;
  const heading = useHeading<HTMLLegendElement>(question.name);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    next();
  };

  return (
    <>
      <form class="player-card" autocomplete="off" onSubmit={onSubmit}>
        <Progress position={position} count={count} />
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
            answer={answers[question.name]}
            onChoose={choose}
            onTap={() => auto && next()}
          />
        </fieldset>
        <p class="player-buttons">
          <button class="button" type="submit">
            {position < count ? '下一题' : '看结果'}
          </button>
          <button
            class="button button-quiet"
            type="button"
            disabled={position === 1}
            onClick={back}
          >
            上一题
          </button>
        </p>
        {/* Below the buttons, so that none of them moves away from a finger. */}
        <p class="player-error" role="alert">
          {error}
        </p>
        <AutoAdvance on={auto} onChange={setAuto} />
        <button class="player-stop" type="button" onClick={onClear}>
          不做了，清除
        </button>
      </form>
      <p class="print-only">{words.unfinished}</p>
    </>
  );
}

/** Heard in full; seen as two numbers, which have to stand beside the name at large text. */
function Progress({ position, count }: { position: number; count: number }) {
  return (
    <p class="player-progress">
      <span class="visually-hidden">
        第 {position} 题，共 {count} 题
      </span>
      <span aria-hidden="true">
        {position} / {count}
      </span>
      <progress max={count} value={position - 1} aria-hidden="true" />
    </p>
  );
}
