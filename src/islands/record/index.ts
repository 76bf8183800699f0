import { shanghaiTime } from '../../domain/directory/local-time.ts';
import { openingAt } from '../../domain/directory/opening.ts';
import { openingInWords } from '../../domain/directory/opening-words.ts';
import { showsStale } from '../../domain/directory/staleness.ts';
import { inWeChat, outOfWeChat } from '../../domain/site/wechat.ts';
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
  if (inWeChat(navigator.userAgent)) say(outOfWeChat);
  else window.print();
});
document.querySelector('[data-file]')?.addEventListener('click', (event) => {
  if (!inWeChat(navigator.userAgent)) return;
  event.preventDefault();
  say(outOfWeChat);
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

function say(sentence: string): void {
  if (said) said.textContent = sentence;
}
