import { outOfWeChat } from './out-of-wechat.ts';
import { inWeChat } from './wechat.ts';

/** Brings a page's print buttons to life. */
export function offerPrinting(say: (sentence: string) => void): void {
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => {
      if (inWeChat()) say(outOfWeChat());
      else window.print();
    });
}
