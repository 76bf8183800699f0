/** Acts on each change of a box, once the words stand: not in the middle of an input method's spelling. */
export function onTyped(input: HTMLInputElement, act: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) act();
  });
  // Some browsers send no further input when a spelling ends.
  input.addEventListener('compositionend', act);
}
