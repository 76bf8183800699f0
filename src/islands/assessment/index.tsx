import { plainSession } from '../../domain/assessment/plain-session.ts';
import { carried } from '../device/carry.ts';
import { coverWhenNeeded } from '../device/cover.ts';
import { readPage } from './read-page.ts';
import { roomIn } from './room.ts';
import { Sitting } from './Sitting.tsx';

/**
 * Turns the age question already in the page into a sitting. The items come from the paper form in the
 * same page, so from here on nothing needs the network; answers live in memory and end with the page.
 */
const root = document.querySelector<HTMLElement>('[data-player]');
const form = document.querySelector<HTMLFormElement>('[data-ask]');
if (root && form) begin(root, form);
coverWhenNeeded();

function begin(root: HTMLElement, form: HTMLFormElement): void {
  const page = readPage(root);
  const room = roomIn(root, () => form.reset());
  const startButton = document.querySelector<HTMLButtonElement>('[data-start]');
  const error = document.querySelector('[data-error]');
  preselect();
  if (startButton) startButton.disabled = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const age = ages().find(({ checked }) => checked);
    if (error) error.textContent = age ? '' : (form.dataset.first ?? '');
    // The page itself says to other ages what there is for them instead.
    if (age?.dataset.offered === undefined) return;
    const session = plainSession(page.sheet);
    room.enter(<Sitting page={page} session={session} age={age.value} room={room} />);
  });
}

/** The age chosen on the list, or named in somebody's address, which is taken out of it at once. */
function preselect(): void {
  const named = carried('age') ?? decodeURIComponent(window.location.hash.slice(1));
  const inputs = ages();
  if (!inputs.some(({ value }) => value === named)) return;
  if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
  for (const input of inputs) input.checked = input.value === named;
}

function ages(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name=age]')];
}
