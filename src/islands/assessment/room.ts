import { type ComponentChild, render } from 'preact';
import { watchIdle } from './idle.ts';

/** The quiet room a questionnaire is answered in; its walls and its words of help are in the page. */
export interface Room {
  enter(view: ComponentChild): void;
  /** From now on the line of help says what follows an answer about not wanting to live. */
  call(): void;
  /** Empties it and brings the page back. */
  close(): void;
}

/** @param onClose also after ten idle minutes, and when the page is left */
export function roomIn(root: HTMLElement, onClose: () => void): Room {
  const stage = root.querySelector('[data-stage]') as HTMLElement;
  const help = root.querySelector('details') as HTMLDetailsElement;
  const { classList } = document.documentElement;
  // The page's mark of a preview has to be seen in here as well.
  const mark = document.querySelector('body > aside');
  const before = mark?.nextSibling ?? null;
  let stopWatching = () => {};

  const close = () => {
    stopWatching();
    render(null, stage);
    classList.remove('in-room');
    root.hidden = true;
    root.classList.remove('called');
    help.open = false;
    if (mark) document.body.insertBefore(mark, before);
    onClose();
  };
  // Whoever comes back by the back button, perhaps somebody else, finds an empty page.
  window.addEventListener('pagehide', close);

  return {
    enter(view) {
      classList.add('in-room');
      root.hidden = false;
      if (mark) root.querySelector('[data-floor]')?.append(mark);
      render(view, stage);
      stopWatching = watchIdle(root.querySelector('[data-idle]') as HTMLElement, close);
    },
    call() {
      root.classList.add('called');
    },
    close,
  };
}
