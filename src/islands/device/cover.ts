const covered = 'covered';

/**
 * An empty page in place of this one, at once: on leaving, before the other page arrives, and whenever
 * the page is out of sight, where a phone shows small pictures of what was open.
 * Leaving goes to the link's own address, which the operator chose, and there is no way back; without a
 * script the link is a plain one. The address never carries anything from this page.
 */
export function coverWhenNeeded(): void {
  const { classList } = document.documentElement;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-quick-exit]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      classList.add(covered);
      window.location.replace(link.href);
    });
  document.addEventListener('visibilitychange', () => {
    classList.toggle(covered, document.hidden);
  });
}
