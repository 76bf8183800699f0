import { useState } from 'preact/hooks';
import type { Session } from '../../domain/assessment/session.ts';
import type { Question } from '../../domain/assessment/types.ts';
import { Player } from '../assessment/Player.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  session: Session;
  base: string;
  onClear: () => void;
}

/** The needs questionnaire: the same view as a scale, ending in a summary instead of a score. */
export function NeedsSitting({ session, base, onClear }: Props) {
  const [done, setDone] = useState(false);
  const [asked, setAsked] = useState<Record<string, Question>>({});
  // Once called for, help stays, also when the answer is changed back.
  const [called, setCalled] = useState(false);

  if (done)
    return <Summary answers={session.answers} asked={asked} base={base} onClear={onClear} />;
  return (
    <Player
      session={session}
      instruction=""
      helpCalled={called}
      onAnswer={() => {
        const { question, answers } = session;
        setAsked({ ...asked, [question.name]: question });
        setCalled(called || (Array.isArray(answers.what) && answers.what.includes('death')));
      }}
      onDone={() => setDone(true)}
      onClear={onClear}
    />
  );
}
