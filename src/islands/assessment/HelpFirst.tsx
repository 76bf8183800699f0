import type { Boxes } from '../../domain/help/types.ts';
import { Dialable } from './Dialable.tsx';

interface Props {
  words: Boxes['result'];
  base: string;
}

/** The same words for every alert, so that the printed page doesn't tell which one it was. */
export function HelpFirst({ words, base }: Props) {
  return (
    <section class="player-first" aria-label="先看这里">
      <p>
        <Dialable text={words.opening} />
      </p>
      <p>
        <a class="player-call" href={`tel:${words.number}`}>
          {words.label} <strong>{words.number}</strong>
        </a>
      </p>
      {words.more.map((text) => (
        <p key={text}>
          <Dialable text={text} />
        </p>
      ))}
      <p>
        <a href={`${base}help/`}>{words.link}</a>
      </p>
    </section>
  );
}
