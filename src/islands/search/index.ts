import { dangerIn } from '../../domain/search/danger.ts';
import { normaliseQuery, queryOf } from '../../domain/search/query.ts';
import { carried } from '../device/carry.ts';
import { onTyped } from '../device/typing.ts';
import type { Candidate } from './find.ts';
import { Panel } from './panel.ts';

/** How many candidates are read at a time; each costs a fragment of one or two KB. */
const page = 20;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(new Panel(root));

function start(panel: Panel): void {
  let waiting: Candidate[] = [];
  let turn = 0;
  const { form, input, more } = panel;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  onTyped(
    input,
    debounce(() => void run(), 300),
  );
  more.addEventListener('click', () => void showNext(turn));
  window.addEventListener('hashchange', () => ask(takeQuery()));
  if (!ask(takeQuery())) input.focus();

  function ask(query: string | null): boolean {
    if (!query) return false;
    input.value = query;
    void run();
    return true;
  }

  async function run(): Promise<void> {
    const mine = ++turn;
    const query = normaliseQuery(input.value);
    panel.begin(query);
    if (query === '') return;
    const danger = dangerIn(input.value, panel.words.danger);
    if (danger) panel.addHelpCard(danger);
    try {
      const { find } = await import('./find.ts');
      const hits = await find(panel.bundle, query, panel.words.synonyms);
      if (mine !== turn) return;
      waiting = hits;
      await showNext(mine);
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      panel.fail();
    }
    if (mine === turn) panel.end();
  }

  async function showNext(mine: number): Promise<void> {
    const read = await Promise.all(waiting.splice(0, page).map((candidate) => candidate.read()));
    if (mine !== turn) return;
    for (const hit of read) if (hit) panel.add(hit);
    panel.count(waiting.length > 0);
  }
}

/** What was asked for on the way here; it is taken out of the address at once and never written there. */
function takeQuery(): string | null {
  const named = queryOf(window.location.hash, window.location.search);
  if (window.location.hash || window.location.search)
    window.history.replaceState(null, '', window.location.pathname);
  return named ?? carried('query');
}

function debounce(act: () => void, milliseconds: number): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, milliseconds);
  };
}
