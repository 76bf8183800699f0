import { render } from 'preact';
import { type AgeGroupId, isAgeGroup, isOffered } from '../../domain/assessment/age-groups.ts';
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
  preselect(form, takeGroup());
  const startButton = form.querySelector('button');
  if (startButton) startButton.disabled = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const group = chosen(form);
    const error = form.querySelector('[data-error]');
    if (error) error.textContent = group ? '' : '请先选一下年龄段。';
    if (!group) return;
    for (const part of surroundings) part.hidden = true;
    root.replaceChildren();
    play(root, page, group, clear);
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

function play(root: HTMLElement, page: PageData, group: AgeGroupId, clear: () => void): void {
  const view = isOffered(group, page.scale) ? (
    <Sitting page={page} session={plainSession(page.sheet)} onClear={clear} />
  ) : (
    <NotOffered group={group} base={page.base} onClear={clear} />
  );
  render(view, root);
}

/** The group named in the address, taken out of it at once so that the history keeps none. */
function takeGroup(): string {
  const group = decodeURIComponent(window.location.hash.slice(1));
  if (!isAgeGroup(group)) return '';
  window.history.replaceState(null, '', window.location.pathname);
  return group;
}

function preselect(form: HTMLFormElement, group: string): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name=age]'))
    input.checked = input.value === group;
}

function chosen(form: HTMLFormElement): AgeGroupId | null {
  const value = form.querySelector<HTMLInputElement>('input[name=age]:checked')?.value ?? '';
  return isAgeGroup(value) ? value : null;
}
