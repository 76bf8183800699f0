import { fits, groups, readChoice, writeChoice } from '../../domain/directory/filter.ts';
import type { FinderRecord } from '../../domain/directory/finder-record.ts';
import { shanghaiTime } from '../../domain/directory/local-time.ts';
import { openingAt } from '../../domain/directory/opening.ts';
import type { LngLat } from '../../domain/directory/distance.ts';
import type { Choice, HolidayCalendar } from '../../domain/directory/types.ts';
import { fill } from '../../domain/site/fill.ts';
import type { Words } from '../../domain/site/types.ts';
import { resultLines } from './result-lines.ts';

/** How many lines at once: a phone shows fewer than ten. */
const page = 20;

/** Brings the filter to life, once a reader opened it or came with a choice in the address. */
export function run(box: HTMLDetailsElement): void {
  const form = box.querySelector('form');
  if (!form) return;
  let here: LngLat | null = null;
  let most = page;
  const calendar = JSON.parse(box.dataset.calendar ?? '') as HolidayCalendar;
  const words = JSON.parse(box.dataset.words ?? '') as Words['finder'];

  const show = async () => {
    const records = await load(box);
    if (!records) return say(form, words.unread);
    const choice = ticked(form);
    const now = shanghaiTime(Date.now());
    const fitting = records
      .map((record) => {
        const opening = openingAt(record.hours, now, calendar);
        const open = opening.state === 'open' ? ['now'] : [];
        return { record, opening, facets: { ...record.facets, open } };
      })
      .filter(({ facets }) => fits(facets, choice));
    const lines = resultLines(fitting, here, now, box.dataset.base ?? '/');
    form.querySelector('[data-results]')?.replaceChildren(...lines.slice(0, most));
    say(form, fill(words.found, { count: fitting.length }));
    reveal(form, '[data-none]', fitting.length === 0);
    reveal(form, '[data-more]', lines.length > most);
  };

  const changed = () => {
    most = page;
    const fragment = writeChoice(ticked(form));
    // The choice stays behind the #: it is never part of a request.
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    void show();
  };

  form.addEventListener('change', changed);
  form.addEventListener('reset', () => {
    here = null;
    setTimeout(changed);
  });
  form.querySelector('[data-more]')?.addEventListener('click', () => {
    most += page;
    void show();
  });
  form.querySelector('[data-near]')?.addEventListener('click', async () => {
    say(form, words.asking);
    const place = await import('./locate.ts').then(({ locate }) => locate(words));
    if ('refused' in place) return say(form, place.refused);
    here = place;
    most = page;
    await show();
  });
  const follow = () => {
    const choice = readChoice(location.hash);
    if (writeChoice(choice)) tick(form, choice);
    void show();
  };
  addEventListener('hashchange', follow);
  follow();
}

/** The list comes as a module of our own when first needed; null when it can't be had. */
async function load(box: HTMLElement): Promise<FinderRecord[] | null> {
  try {
    const address = new URL(box.dataset.records ?? '', location.href).href;
    return (await import(/* @vite-ignore */ address)).default;
  } catch {
    // Offline or an old copy: the caller says what to do instead.
    return null;
  }
}

function ticked(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  return Object.fromEntries(groups.map((group) => [group, data.getAll(group)])) as Choice;
}

function tick(form: HTMLFormElement, choice: Choice): void {
  for (const group of groups)
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`))
      box.checked = choice[group].includes(box.value);
}

function say(form: HTMLFormElement, sentence: string): void {
  const line = form.querySelector('[data-count]');
  if (line) line.textContent = sentence;
}

function reveal(form: HTMLFormElement, selector: string, shown: boolean): void {
  const element = form.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !shown;
}
