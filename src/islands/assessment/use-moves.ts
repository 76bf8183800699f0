import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../domain/assessment/session.ts';
import type { Answer } from '../../domain/assessment/types.ts';
import { numberKey } from './number-key.ts';

interface Moves {
  /** What is wrong, as a sentence; '' when nothing is. */
  error: string;
  choose: (answer: Answer) => void;
  next: () => void;
  back: () => void;
}

/** What a person can do in a sitting, each followed by a fresh picture of it; number keys choose. */
export function useMoves(session: Session, onAnswer: () => void, onDone: () => void): Moves {
  const [, redraw] = useState({});
  const [error, setError] = useState('');
  const choose = (value: Answer) => {
    session.choose(value);
    setError('');
    onAnswer();
    redraw({});
  };
  const next = () => {
    setError(session.next() ?? '');
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
      const { options, kind } = session.question;
      const option = options[numberKey(event)];
      if (option && kind === 'one') choose(option.value);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return { error, choose, next, back };
}
