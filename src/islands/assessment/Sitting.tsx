import { useState } from 'preact/hooks';
import { alertsFor } from '../../domain/assessment/alerts.ts';
import { codesOf } from '../../domain/assessment/codes-of.ts';
import { score } from '../../domain/assessment/score.ts';
import type { Session } from '../../domain/assessment/session.ts';
import { Player } from './Player.tsx';
import type { PageData } from './read-page.ts';
import { Result } from './Result.tsx';

interface Props {
  page: PageData;
  session: Session;
  onClear: () => void;
}

/** One person with one scale: the questions, then the result. */
export function Sitting({ page, session, onClear }: Props) {
  const { rules, sheet } = page;
  const [done, setDone] = useState(false);
  // Once called for, help stays, also when the answer is changed back.
  const [called, setCalled] = useState(false);
  const codes = codesOf(sheet, session.answers);

  if (done)
    return <Result page={page} score={score(rules, codes)} helpFirst={called} onClear={onClear} />;
  return (
    <Player
      session={session}
      instruction={sheet.instruction}
      help={page.help.sitting}
      helpCalled={called}
      onAnswer={() =>
        setCalled(called || alertsFor(rules, codesOf(sheet, session.answers)).includes('self-harm'))
      }
      onDone={() => setDone(true)}
      onClear={onClear}
    />
  );
}
