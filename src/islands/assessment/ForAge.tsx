import type { AgeGroup } from '../../domain/assessment/types.ts';
import { Calls } from './Calls.tsx';
import { Dialable } from './Dialable.tsx';

interface Props {
  words: string[];
  calls: AgeGroup['calls'];
}

/** What somebody of this age, and the grown-up beside them, reads before the figures. */
export function ForAge({ words, calls }: Props) {
  return (
    <section class="player-age" aria-label="给您和陪您的人">
      {words.map((text) => (
        <p key={text}>
          <Dialable text={text} />
        </p>
      ))}
      {calls.length > 0 && <Calls calls={calls} />}
    </section>
  );
}
