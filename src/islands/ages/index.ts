import { carry } from '../device/carry.ts';

/** The age chosen on the list goes along with the link, in no address: the history would keep it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-age]'))
  link.addEventListener('click', () => carry('age', link.dataset.age ?? ''));
