import { guardFiles } from '../device/files.ts';
import { offerPrinting } from '../device/print.ts';
import { chineseVoice } from '../device/voice.ts';
import { followPlace } from './place.ts';
import { unitAt } from './unit.ts';

/* The reader's enhancements: each comes with the first touch of what it serves. */
const law = document.querySelector<HTMLElement>('.law');
const said = document.querySelector<HTMLElement>('[data-law-said]');

if (law) {
  for (const control of document.querySelectorAll('.waiting:not([data-read])'))
    control.classList.remove('waiting');
  if (law.querySelector('.law-bar')) followPlace(law);
  wireUnits(law);
  wireCitations(law);
  wireJump(law);
  wireButtons(law);
  land();
  window.addEventListener('hashchange', land);
}

function wireUnits(reader: HTMLElement): void {
  const offer = async (event: Event): Promise<void> => {
    const unit = unitAt(event.target);
    const citation = (event.target as Element).closest('.law-ref, .law-term');
    if (unit && !(citation && event.type === 'click'))
      (await import('./actions.ts')).offerActions(unit, reader);
  };
  const text = reader.querySelector('[data-law-text]');
  for (const kind of ['pointerover', 'focusin', 'click']) text?.addEventListener(kind, offer);
  reader
    .querySelector('[data-copy-article]')
    ?.addEventListener('click', async () =>
      say(await (await import('./actions.ts')).copyArticle(reader)),
    );
}

function wireCitations(reader: HTMLElement): void {
  const look = async (event: Event): Promise<void> => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.law-ref, .law-term');
    if (link) (await import('./panel.ts')).lookUp(link, event);
  };
  let touched = false;
  reader.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
  });
  reader.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') look(event);
  });
  reader.addEventListener('focusin', look);
  // A finger can't hover: the first tap shows the words, the way on is in the panel.
  reader.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.law-ref, .law-term');
    if (!link || !touched || !leadsToShown(link)) return;
    event.preventDefault();
    look(event);
  });
}

/** Whether the words that a citation leads to are on this page. */
function leadsToShown(link: HTMLAnchorElement): boolean {
  const id = link.hash.slice(1);
  return Boolean(document.getElementById(id) ?? document.querySelector(`[data-unit="${id}"]`));
}

function wireJump(reader: HTMLElement): void {
  const form = reader.querySelector<HTMLFormElement>('[data-jump]');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    (await import('./jump.ts')).jump(form, reader);
  });
}

function wireButtons(reader: HTMLElement): void {
  offerPrinting(say);
  guardFiles(say);
  const listen = document.querySelector<HTMLButtonElement>('[data-read]');
  if (!listen || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    listen.classList.toggle('waiting', !chineseVoice());
  };
  offer();
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  listen.addEventListener('click', async () => {
    (await import('./read-aloud.ts')).toggle(listen, reader, say);
  });
}

/** `#第十二条第二款` in the address: words for what has an id of its own. */
async function land(): Promise<void> {
  let words = '';
  try {
    words = decodeURIComponent(location.hash.slice(1));
  } catch {
    return; // not an address that this site gives
  }
  if (words === '' || (document.getElementById(words) && !words.endsWith('条'))) return;
  (await import('./jump.ts')).landOn(words);
}

function say(sentence: string): void {
  if (said) said.textContent = sentence;
}
