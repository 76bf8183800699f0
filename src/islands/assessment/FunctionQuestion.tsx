import { useState } from 'preact/hooks';

const answers = ['毫无困难', '有点困难', '非常困难', '极度困难'];

/** The question the PHQ and GAD sheets close with; it isn't scored. */
export function FunctionQuestion() {
  const [chosen, setChosen] = useState(-1);
  return (
    <fieldset class="player-function">
      <legend>再问一句（不计分）：这些困扰让您工作、料理家务、和人相处，有多困难？</legend>
      {answers.map((answer, index) => (
        <label key={answer}>
          <input
            type="radio"
            name="function"
            checked={index === chosen}
            onChange={() => setChosen(index)}
          />
          <span>{answer}</span>
        </label>
      ))}
      <p class="soft" role="status">
        {chosen >= 2
          ? '影响已经不小。不论分数多少，都值得约心理门诊或拨 12356 谈谈。'
          : '觉得困难的话，不论分数多少，都值得找人谈谈。'}
      </p>
    </fieldset>
  );
}
