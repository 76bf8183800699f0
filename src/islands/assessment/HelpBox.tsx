import type { Boxes } from '../../domain/help/types.ts';
import { Dialable } from './Dialable.tsx';

interface Props {
  words: Boxes['sitting'];
  called: boolean;
}

/**
 * Help in one place and one size: both texts lie in the same cell, so the box never changes its height
 * or its look, and nobody looking on learns which answer was given.
 */
export function HelpBox({ words, called }: Props) {
  return (
    <div class="player-help" role="status">
      <p class={called ? 'player-help-off' : ''}>
        <Dialable text={words.calm} />
      </p>
      <p class={called ? '' : 'player-help-off'}>
        <Dialable text={words.called} />
      </p>
    </div>
  );
}
