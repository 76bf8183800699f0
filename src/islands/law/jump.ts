import { parseCitation } from '../../domain/law/cite/citation.ts';
import { fill } from '../../domain/site/fill.ts';

/** What the box was asked for: a unit by its number, or words. */
export function jump(form: HTMLFormElement, law: HTMLElement): void {
  const input = form.querySelector('input');
  const asked = input?.value.trim() ?? '';
  law.querySelector('.law-found')?.remove();
  if (asked === '') return;
  const [unit] = (parseCitation(asked) ?? []).flatMap((id) => unitsOf(id));
  if (unit) arrive(unit);
  else if (parseCitation(asked)) tell(law, fill(form.dataset.noUnit ?? '', { asked }));
  else search(asked, law, form.dataset.notFound ?? '');
}

/** Arrives at the unit that the address names in words, e.g. 第十二条第二款. */
export function landOn(words: string): void {
  const [unit] = (parseCitation(words) ?? []).flatMap((id) => unitsOf(id));
  if (unit) arrive(unit);
}

function unitsOf(id: string): HTMLElement[] {
  // An article of one 款 is cited without it: 第三项 of 第十二条 is in its first 款 that has one.
  const [, article, item] = /^(art_[^_]+)__para_1(__item_.+)$/.exec(id) ?? [];
  const other =
    article && document.querySelector<HTMLElement>(`[id^="${article}__para_"][id$="${item}"]`);
  const unit = document.getElementById(id) ?? other;
  return unit ? [unit] : [];
}

function arrive(unit: HTMLElement): void {
  for (const landed of document.querySelectorAll('.law-landed'))
    landed.classList.remove('law-landed');
  unit.classList.add('law-landed');
  unit.tabIndex = -1;
  history.replaceState(null, '', `#${unit.id}`);
  unit.scrollIntoView();
  unit.focus({ preventScroll: true });
}

/** Articles that hold the words, with the words around them. */
function search(words: string, law: HTMLElement, notFound: string): void {
  const hits: HTMLLIElement[] = [];
  for (const article of law.querySelectorAll<HTMLElement>('[data-law-text] > .law-article')) {
    const unit = [...article.querySelectorAll<HTMLElement>('p')].find((paragraph) =>
      paragraph.textContent?.includes(words),
    );
    if (!unit) continue;
    const number = article.querySelector('.law-number')?.textContent?.trim() ?? '';
    hits.push(hit(number, unit.textContent ?? '', words, unit.closest('[id]')?.id ?? article.id));
  }
  if (hits.length === 0) {
    tell(law, fill(notFound, { asked: words }));
    return;
  }
  const list = found(law);
  list.append(note(`有 ${hits.length} 条提到「${words}」`), ...hits);
}

function hit(number: string, text: string, words: string, id: string): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const mark = document.createElement('mark');
  const at = text.indexOf(words);
  link.href = `#${id}`;
  mark.textContent = words;
  const before = text.slice(Math.max(0, at - 16), at).trimStart();
  const after = text.slice(at + words.length, at + words.length + 24).trimEnd();
  link.append(`${number}　${before}`, mark, after);
  link.onclick = () => line.parentElement?.remove();
  line.append(link);
  return line;
}

function tell(law: HTMLElement, sentence: string): void {
  found(law).append(note(sentence));
}

function note(sentence: string): HTMLLIElement {
  const line = document.createElement('li');
  line.setAttribute('role', 'status');
  line.textContent = sentence;
  return line;
}

function found(law: HTMLElement): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'law-found';
  law.querySelector('.law-bar')?.append(list);
  const close = (event: Event): void => {
    const outside =
      event instanceof KeyboardEvent
        ? event.key === 'Escape'
        : !list.contains(event.target as Node);
    if (!outside) return;
    list.remove();
    document.removeEventListener('keydown', close);
    document.removeEventListener('click', close);
  };
  setTimeout(() => {
    document.addEventListener('keydown', close);
    document.addEventListener('click', close);
  });
  return list;
}
