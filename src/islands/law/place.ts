/** Marks in the table of contents where one is reading, and says it in the narrow screen's bar. */
export function followPlace(law: HTMLElement): void {
  const text = law.querySelector('[data-law-text]');
  const here = law.querySelector<HTMLElement>('[data-here]');
  const sheet = law.querySelector<HTMLDetailsElement>('.law-sheet');
  sheet?.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) sheet.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && sheet?.open) {
      sheet.open = false;
      sheet.querySelector('summary')?.focus();
    }
  });
  if (!text || !('IntersectionObserver' in window)) return;

  const headings = new Map<Element, string | null>();
  let heading: string | null = null;
  for (const child of text.children) {
    if (child.classList.contains('law-heading')) heading = child.id;
    headings.set(child, heading);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter(({ isIntersecting }) => isIntersecting).pop()?.target;
      if (!seen) return;
      const number = seen.querySelector('.law-number')?.textContent?.trim() ?? '';
      const id = headings.get(seen) ?? seen.id;
      for (const link of law.querySelectorAll('.law-contents [aria-current]'))
        link.removeAttribute('aria-current');
      for (const link of law.querySelectorAll(`.law-contents a[href="#${id}"]`))
        link.setAttribute('aria-current', 'true');
      if (here) here.textContent = number;
    },
    // A line just below the bar: the article that crosses it is the one being read.
    { rootMargin: '-96px 0px -84% 0px' },
  );
  for (const article of text.querySelectorAll(':scope > .law-article')) observer.observe(article);
}
