import { useState } from 'preact/hooks';
import type { Session } from '../../domain/assessment/session.ts';
import { needsAdvice } from '../../domain/assessment/needs-advice.ts';
import type { Advice, Question } from '../../domain/assessment/types.ts';
import { Player } from '../assessment/Player.tsx';
import type { Room } from '../assessment/room.ts';
import { type Help, Summary } from './Summary.tsx';

interface Props {
  session: Session;
  advice: Advice;
  help: Help;
  titles: Record<string, string>;
  name: string;
  base: string;
  room: Room;
}

/** The needs questionnaire: the same view as a scale, ending in a summary instead of a score. */
export function NeedsSitting({ session, advice, help, titles, name, base, room }: Props) {
  const [done, setDone] = useState(false);
  const [asked, setAsked] = useState<Record<string, Question>>({});
  const advised = () => needsAdvice(advice, session.answers);

  if (done)
    return (
      <Summary
        answers={session.answers}
        asked={asked}
        advised={advised()}
        help={help}
        titles={titles}
        name={name}
        base={base}
        onClear={room.close}
      />
    );
  return (
    <Player
      session={session}
      instruction=""
      onAnswer={() => {
        const { question } = session;
        setAsked({ ...asked, [question.name]: question });
        if (advised().help === 'said') room.call();
      }}
      onDone={() => setDone(true)}
      onClear={room.close}
    />
  );
}
