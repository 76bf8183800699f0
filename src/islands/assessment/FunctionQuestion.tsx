import { useState } from 'preact/hooks';
import type { FunctionQuestion as Words } from '../../domain/assessment/types.ts';
import { Dialable } from './Dialable.tsx';

/** The question that a sheet closes with; it isn't scored. */
export function FunctionQuestion({ words }: { words: Words }) {
  const [chosen, setChosen] = useState(0);
  return (
    <fieldset class={`player-function${chosen === 0 ? ' no-print' : ''}`}>
      <legend>{words.ask}</legend>
      {words.answers.map((answer, index) => (
        <label key={answer}>
          <input
            type="radio"
            name="function"
            checked={index + 1 === chosen}
            onChange={() => setChosen(index + 1)}
          />
          <span>{answer}</span>
        </label>
      ))}
      <p class="soft" role="status">
        <Dialable text={chosen >= words.serious_from ? words.serious : words.little} />
      </p>
    </fieldset>
  );
}
