import { shanghaiTime } from '../../domain/directory/local-time.ts';
import { openingAt } from '../../domain/directory/opening.ts';
import { openingInWords } from '../../domain/directory/opening-words.ts';
import { showsStale } from '../../domain/directory/staleness.ts';
import type { HolidayCalendar, Hours, Kind } from '../../domain/directory/types.ts';

const now = shanghaiTime(Date.now());
const said = document.querySelector<HTMLElement>('[data-said]');

sayWhetherOpen();
markStale();
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.disabled = false;
  button.addEventListener('click', () => copy(button.dataset.copy ?? ''));
}
document.querySelector('[data-print]')?.addEventListener('click', () => {
  if (inWeChat()) say(outside);
  else window.print();
});
document.querySelector('[data-file]')?.addEventListener('click', (event) => {
  if (!inWeChat()) return;
  event.preventDefault();
  say(outside);
});

function sayWhetherOpen(): void {
  const line = document.querySelector<HTMLElement>('[data-now]');
  if (!line) return;
  const hours = JSON.parse(line.dataset.hours ?? '') as Hours;
  const calendar = JSON.parse(line.dataset.calendar ?? '') as HolidayCalendar;
  line.textContent = `${openingInWords(openingAt(hours, now, calendar))}。`;
}

function markStale(): void {
  const note = document.querySelector<HTMLElement>('.stale');
  if (!note) return;
  const { kind, assured, crisis } = note.dataset;
  const record = { kind: kind as Kind, assured: assured || null, crisis: crisis === 'true' };
  note.toggleAttribute('data-stale', showsStale(record, now.date));
}

/** Old browsers and pages opened without TLS have no clipboard; then the words are shown to be copied by hand. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('已复制。');
  } catch {
    say(`这个浏览器不让复制，请长按下面的字：${text}`);
  }
}

const outside = '微信里做不了这一步。请点右上角的「…」，选「在浏览器打开」，再点一次。';

function inWeChat(): boolean {
  return navigator.userAgent.includes('MicroMessenger');
}

function say(sentence: string): void {
  if (said) said.textContent = sentence;
}
