import { shanghaiTime } from '../../domain/directory/local-time.ts';
import { openingAt } from '../../domain/directory/opening.ts';
import { openingInWords } from '../../domain/directory/opening-words.ts';
import { showsStale } from '../../domain/directory/staleness.ts';
import type { HolidayCalendar, Hours, Kind } from '../../domain/directory/types.ts';
import { copyByHand, copyText } from '../device/clipboard.ts';
import { guardFiles } from '../device/files.ts';
import { offerPrinting } from '../device/print.ts';

const now = shanghaiTime(Date.now());
const said = document.querySelector<HTMLElement>('[data-said]');

sayWhetherOpen();
markStale();
offerPrinting(say);
guardFiles(say);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.classList.remove('waiting');
  button.addEventListener('click', async () => {
    const words = button.dataset.copy ?? '';
    say((await copyText(words)) ? (said?.dataset.copied ?? '') : copyByHand(words));
  });
}

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

function say(sentence: string): void {
  if (said) said.textContent = sentence;
}
