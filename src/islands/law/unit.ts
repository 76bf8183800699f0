/** The 条 款 项 目 that an event happened in; null outside the words of the law. */
export function unitAt(target: EventTarget | null): HTMLElement | null {
  const unit = (target as Element | null)?.closest<HTMLElement>('[id^="art_"]') ?? null;
  return unit?.closest('[data-law-text]') ? unit : null;
}

/** Where a unit's own control stands: behind its number, or behind its words. */
export function holderOf(unit: HTMLElement): HTMLElement {
  if (unit.tagName === 'P') return unit;
  return unit.querySelector<HTMLElement>(':scope > .law-number, :scope > p') ?? unit;
}

/** Whether a unit's article has only this one 款, which then isn't cited. */
export function inOnlyParagraph(unit: HTMLElement): boolean {
  const article = unit.closest('.law-article');
  return article?.querySelectorAll(':scope > [id*="__para_"]').length === 1;
}

/** A unit's words without the controls that were put into it. */
export function wordsIn(unit: HTMLElement): string {
  const copy = unit.cloneNode(true) as HTMLElement;
  for (const control of copy.querySelectorAll('.law-handle, .law-actions')) control.remove();
  return [...copy.querySelectorAll('.law-number, p')]
    .map((part) => (part.textContent ?? '').trim())
    .concat(copy.tagName === 'P' ? [(copy.textContent ?? '').trim()] : [])
    .filter((words) => words !== '')
    .join('\n');
}
