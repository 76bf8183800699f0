import type { SearchWords } from '../../domain/search/types.ts';
import { asksForHelp } from '../../domain/search/expand.ts';
import { normaliseQuery, queryOf } from '../../domain/search/query.ts';
import { carried } from '../device/carry.ts';
import type { Candidate, Hit } from './find.ts';
import { excerptNodes, sectionOf } from './show.ts';

/** How many candidates are read at a time; each costs a fragment of one or two KB. */
const page = 20;

const panel = document.querySelector<HTMLElement>('[data-search]');
if (panel) start(panel);

function start(root: HTMLElement): void {
  const part = <E extends Element>(name: string) => root.querySelector<E>(`[${name}]`) as E;
  const form = part<HTMLFormElement>('data-search-form');
  const input = form.querySelector('input') as HTMLInputElement;
  const status = part<HTMLElement>('data-search-status');
  const list = part<HTMLElement>('data-search-list');
  const more = part<HTMLButtonElement>('data-search-more');
  const browse = part<HTMLElement>('data-search-browse');
  const words = JSON.parse(part('data-search-words').textContent ?? '') as SearchWords;
  let waiting: Candidate[] = [];
  let turn = 0;

  form.classList.remove('waiting');
  const linked = takeQuery();
  if (linked) {
    input.value = linked;
    void run();
  } else {
    input.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.addEventListener(
    'input',
    debounce(() => void run(), 300),
  );
  more.addEventListener('click', () => void showNext());
  window.addEventListener('hashchange', () => {
    const asked = takeQuery();
    if (asked === null) return;
    input.value = asked;
    void run();
  });

  async function run(): Promise<void> {
    const mine = ++turn;
    const query = normaliseQuery(input.value);
    list.removeAttribute('data-search-done');
    list.replaceChildren();
    more.hidden = true;
    browse.hidden = query !== '';
    status.textContent = query === '' ? '' : '正在查找……';
    if (query === '') return;
    if (asksForHelp(query, words.intents)) list.append(clone('data-help-card'));
    try {
      const { find } = await import('./find.ts');
      const hits = await find(root.dataset.bundle ?? '', query, words.synonyms);
      if (mine !== turn) return;
      waiting = hits;
      await showNext(mine);
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      status.textContent = '搜索没有打开，可能是网络断了，或浏览器太旧。下面的栏目都能直接打开。';
      browse.hidden = false;
    }
    list.setAttribute('data-search-done', '');
  }

  async function showNext(mine = turn): Promise<void> {
    const read = await Promise.all(waiting.splice(0, page).map((candidate) => candidate.read()));
    if (mine !== turn) return;
    for (const hit of read) if (hit) list.append(itemFor(hit));
    more.hidden = waiting.length === 0;
    const count = list.querySelectorAll('[data-excerpt]').length;
    browse.hidden = count > 0;
    status.textContent =
      count === 0
        ? '没有找到内容。可以换个说法，或从下面的栏目进去；想找人说说，请拨 12356。'
        : `找到 ${count} 条${more.hidden ? '' : '，还有更多'}`;
  }

  function itemFor(hit: Hit): HTMLElement {
    const item = clone('data-hit');
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = hit.url;
    link.textContent = hit.title;
    (item.querySelector('[data-kind]') as HTMLElement).textContent = sectionOf(hit.url);
    (item.querySelector('[data-excerpt]') as HTMLElement).append(...excerptNodes(hit));
    return item;
  }

  function clone(name: string): HTMLElement {
    const template = part<HTMLTemplateElement>(name);
    return (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
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
