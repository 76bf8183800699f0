import type { Boxes } from '../../domain/help/types.ts';
import { Calls } from './Calls.tsx';
import { Dialable } from './Dialable.tsx';

interface Props {
  words: Boxes['result'];
  base: string;
}

/** The same words for every alert of a scale, so that the printed page doesn't tell which one it was. */
export function HelpFirst({ words, base }: Props) {
  return (
    <section class="player-first" aria-label="先看这里">
      <p>
        <Dialable text={words.opening} />
      </p>
      <Calls calls={words.calls} />
      {words.more.map((text) => (
        <p key={text}>
          <Dialable text={text} />
        </p>
      ))}
      <p class="no-print">
        <a href={`${base}help/`}>{words.link}</a>
      </p>
    </section>
  );
}
