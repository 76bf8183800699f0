import { useState } from 'preact/hooks';
import type { Session } from '../../domain/assessment/session.ts';
import { needsAdvice } from '../../domain/assessment/needs-advice.ts';
import type { Advice, Question } from '../../domain/assessment/types.ts';
import type { Boxes } from '../../domain/help/types.ts';
import { Player } from '../assessment/Player.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  session: Session;
  advice: Advice;
  help: Help;
  base: string;
  onClear: () => void;
}

/** The signed words of help, see content/help/boxes.yaml. */
export type Help = Pick<Boxes, 'sitting' | 'result'>;

/** The needs questionnaire: the same view as a scale, ending in a summary instead of a score. */
export function NeedsSitting({ session, advice, help, base, onClear }: Props) {
  const [done, setDone] = useState(false);
  const [asked, setAsked] = useState<Record<string, Question>>({});
  // Once called for, help stays, also when the answer is changed back.
  const [called, setCalled] = useState(false);

  if (done)
    return (
      <Summary
        answers={session.answers}
        asked={asked}
        advised={needsAdvice(advice, session.answers)}
        help={help.result}
        base={base}
        onClear={onClear}
      />
    );
  return (
    <Player
      session={session}
      instruction=""
      help={help.sitting}
      helpCalled={called}
      onAnswer={() => {
        const { question, answers } = session;
        setAsked({ ...asked, [question.name]: question });
        setCalled(called || needsAdvice(advice, answers).helpFirst);
      }}
      onDone={() => setDone(true)}
      onClear={onClear}
    />
  );
}
