const minute = 60_000;
const signs = ['pointerdown', 'keydown', 'focusin', 'scroll', 'click'] as const;

/**
 * Ten minutes without a sign of anybody, and what was said is cleared away; one minute before,
 * `warning` appears, in an alert so that somebody who only listens hears it too. Any sign starts anew.
 * Time is read from the clock, because a page out of sight is not always told of it.
 * @returns stops watching
 */
export function watchIdle(warning: HTMLElement, onIdle: () => void): () => void {
  let last = Date.now();
  const sign = () => {
    last = Date.now();
    warning.hidden = true;
  };
  const look = () => {
    const idle = Date.now() - last;
    if (idle >= 10 * minute) onIdle();
    else warning.hidden = idle < 9 * minute;
  };
  for (const name of signs) document.addEventListener(name, sign, true);
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, 5000);
  return () => {
    clearInterval(timer);
    warning.hidden = true;
    document.removeEventListener('visibilitychange', look);
    for (const name of signs) document.removeEventListener(name, sign, true);
  };
}
