import { render } from 'preact';
import { plainSession } from '../../domain/assessment/plain-session.ts';
import { NotOffered } from './NotOffered.tsx';
import { quickExit } from './quick-exit.ts';
import { type PageData, readPage } from './read-page.ts';
import { Sitting } from './Sitting.tsx';

/**
 * Turns the age question already in the page into a sitting. The items come from the paper form in the
 * same page, so from here on nothing needs the network; answers live in memory and end with the page.
 */
const root = document.querySelector<HTMLElement>('[data-player]');
const form = root?.querySelector('form');
if (root && form) begin(root, form);
quickExit();

function begin(root: HTMLElement, form: HTMLFormElement): void {
  const page = readPage(root);
  const surroundings = document.querySelectorAll<HTMLElement>('[data-before], [data-after]');
  preselect(form);
  const startButton = form.querySelector('button');
  if (startButton) startButton.disabled = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const age = chosen(form);
    const error = form.querySelector('[data-error]');
    if (error) error.textContent = age ? '' : '请先选一下年龄段。';
    if (!age) return;
    for (const part of surroundings) part.hidden = true;
    root.replaceChildren();
    play(root, page, age, clear);
  });

  // Whoever comes back by the back button, perhaps somebody else, finds an empty page.
  window.addEventListener('pagehide', clear);

  function clear(): void {
    render(null, root);
    form.reset();
    root.replaceChildren(form);
    for (const part of surroundings) part.hidden = false;
  }
}

function play(root: HTMLElement, page: PageData, age: HTMLInputElement, clear: () => void): void {
  const { without } = age.dataset;
  const view =
    without === undefined ? (
      <Sitting page={page} session={plainSession(page.sheet)} onClear={clear} />
    ) : (
      <NotOffered
        label={age.parentElement?.textContent?.trim() ?? ''}
        without={without.split('\n')}
        base={page.base}
        onClear={clear}
      />
    );
  render(view, root);
}

/** The age named in the address, taken out of it at once so that the history keeps none. */
function preselect(form: HTMLFormElement): void {
  const named = decodeURIComponent(window.location.hash.slice(1));
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[name=age]')];
  if (!inputs.some(({ value }) => value === named)) return;
  window.history.replaceState(null, '', window.location.pathname);
  for (const input of inputs) input.checked = input.value === named;
}

function chosen(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('input[name=age]:checked');
}
