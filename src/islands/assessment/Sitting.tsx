import { useState } from 'preact/hooks';
import { alertsFor } from '../../domain/assessment/alerts.ts';
import { codesOf } from '../../domain/assessment/codes-of.ts';
import { score } from '../../domain/assessment/score.ts';
import type { Session } from '../../domain/assessment/session.ts';
import { Player } from './Player.tsx';
import type { PageData } from './read-page.ts';
import { Result } from './Result.tsx';
import type { Room } from './room.ts';

interface Props {
  page: PageData;
  session: Session;
  /** The age group chosen at the start: in memory, like the answers. */
  age: string;
  room: Room;
}

/** One person with one scale: the questions, then the result. */
export function Sitting({ page, session, age, room }: Props) {
  const { rules, sheet } = page;
  const [done, setDone] = useState(false);
  // Once called for, help stays, also when the answer is changed back.
  const [called, setCalled] = useState(false);
  const codes = () => codesOf(sheet, session.answers);
  const onAnswer = () => {
    if (!alertsFor(rules, codes()).includes('self-harm')) return;
    setCalled(true);
    room.call();
  };

  if (done)
    return (
      <Result
        page={page}
        score={score(rules, codes())}
        age={age}
        called={called}
        onClear={room.close}
      />
    );
  return (
    <Player
      session={session}
      instruction={sheet.instruction}
      onAnswer={onAnswer}
      onDone={() => setDone(true)}
      onClear={room.close}
    />
  );
}
