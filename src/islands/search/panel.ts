import type { SearchWords } from '../../domain/search/types.ts';
import type { Words } from '../../domain/site/types.ts';
import type { Hit } from './find.ts';
import { excerptNodes, sectionOf } from './show.ts';

/** What the search page shows: the box, a line of state, the results, and the ways to browse. */
export class Panel {
  readonly bundle: string;
  readonly words: SearchWords & { said: Words['search'] };
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly more: HTMLButtonElement;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #browse: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.bundle = root.dataset.bundle ?? '';
    this.words = JSON.parse(this.#part('data-search-words').textContent ?? '') as Panel['words'];
    this.form = this.#part<HTMLFormElement>('data-search-form');
    this.input = this.form.querySelector('input') as HTMLInputElement;
    this.more = this.#part<HTMLButtonElement>('data-search-more');
    this.#status = this.#part('data-search-status');
    this.#list = this.#part('data-search-list');
    this.#browse = this.#part('data-search-browse');
    this.form.classList.remove('waiting');
  }

  /** Empty again, for a new query or for none. */
  begin(query: string): void {
    this.#list.removeAttribute('data-search-done');
    this.#list.replaceChildren();
    this.more.hidden = true;
    this.#browse.hidden = query !== '';
    this.#status.textContent = query === '' ? '' : '正在查找……';
  }

  addHelpCard(kind: string): void {
    this.#list.append(this.#clone(`data-help-card="${kind}"`));
  }

  add(hit: Hit): void {
    const item = this.#clone('data-hit');
    const link = item.querySelector('a') as HTMLAnchorElement;
    link.href = hit.url;
    link.textContent = hit.title;
    (item.querySelector('[data-kind]') as HTMLElement).textContent = sectionOf(hit.url);
    (item.querySelector('[data-excerpt]') as HTMLElement).append(...excerptNodes(hit));
    this.#list.append(item);
  }

  /** @param isMore whether there are candidates that nobody has read yet */
  count(isMore: boolean): void {
    this.more.hidden = !isMore;
    const count = this.#list.querySelectorAll('[data-excerpt]').length;
    this.#browse.hidden = count > 0;
    // Whoever is shown help first isn't told before it that nothing was found.
    const none = this.#list.children.length > 0 ? '' : this.words.said.none;
    this.#status.textContent = count === 0 ? none : `找到 ${count} 条${isMore ? '，还有更多' : ''}`;
  }

  fail(): void {
    this.#status.textContent = this.words.said.failed;
    this.#browse.hidden = false;
  }

  /** Nothing more comes for this query; others wait for this sign. */
  end(): void {
    this.#list.setAttribute('data-search-done', '');
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.#root.querySelector<E>(`[${name}]`) as E;
  }

  #clone(name: string): HTMLElement {
    const template = this.#part<HTMLTemplateElement>(name);
    return (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  }
}
