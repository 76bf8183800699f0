import { outOfWeChat } from './out-of-wechat.ts';
import { inWeChat } from './wechat.ts';

/** Where a page's files can't be taken, its links to them say so instead of doing nothing. */
export function guardFiles(say: (sentence: string) => void): void {
  for (const link of document.querySelectorAll('a[download], a[data-file]'))
    link.addEventListener('click', (event) => {
      if (!inWeChat()) return;
      event.preventDefault();
      say(outOfWeChat());
    });
}
