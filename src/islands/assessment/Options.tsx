import { useRef } from 'preact/hooks';
import type { Answer, Option, Question } from '../../domain/assessment/types.ts';

interface Props {
  question: Question;
  answer: Answer | undefined;
  onChoose: (answer: Answer) => void;
  /** After a choice made by pointer; arrow keys only look around. */
  onTap: () => void;
}

/** A question's options as native radios, or checkboxes where several may be chosen. */
export function Options({ question, answer, onChoose, onTap }: Props) {
  const tapped = useRef(false);
  const many = question.kind === 'many';
  const chosen = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];

  // A pointer's click has a count, or lands on the words and comes again on the radio without one.
  const onClick = ({ target, detail }: MouseEvent) => {
    const onRadio = target instanceof HTMLInputElement;
    if (!onRadio || detail > 0) tapped.current = true;
    if (!onRadio || !tapped.current || many) return;
    tapped.current = false;
    // The radio's change event is still to come.
    setTimeout(onTap);
  };
  const onChange = ({ value }: Option) => onChoose(many ? toggled(chosen, value) : value);

  return (
    <div class={many ? 'player-many' : 'player-options'}>
      {question.options.map((option) => (
        <label class="player-option" key={option.value} onClick={onClick}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={question.name}
            value={String(option.value)}
            checked={chosen.includes(option.value)}
            onChange={() => onChange(option)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

function toggled(chosen: (number | string)[], value: number | string): (number | string)[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
