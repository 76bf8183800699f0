/**
 * Leaves without a way back: the link's own address, which the operator chose, replaces this page.
 * Without a script the link is a plain one. The address never carries anything from this page.
 */
export function quickExit(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-quick-exit]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      window.location.replace(link.href);
    });
}
