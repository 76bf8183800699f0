import { chineseVoice } from '../device/voice.ts';
import { wordsIn } from './unit.ts';

/** What is being read; null between readings. */
interface Reading {
  voice: SpeechSynthesisVoice;
  queue: { unit: HTMLElement; sentences: string[] }[];
  button: HTMLButtonElement;
  say: (sentence: string) => void;
}

let reading: Reading | null = null;

/** Starts or stops reading, by a voice on this device only, sentence by sentence. */
export function toggle(
  button: HTMLButtonElement,
  law: HTMLElement,
  say: (sentence: string) => void,
): void {
  if (reading) {
    stop('');
    return;
  }
  const voice = chineseVoice();
  if (!voice) {
    say(button.dataset.noVoice ?? '');
    return;
  }
  const queue = unitsFromHere(law).map((unit) => ({ unit, sentences: sentencesOf(unit) }));
  reading = { voice, queue, button, say };
  button.textContent = '停';
  say(button.dataset.reading ?? '');
  window.addEventListener('pagehide', () => stop(''), { once: true });
  next();
}

function next(): void {
  if (!reading) return;
  const { queue, voice } = reading;
  while (queue[0]?.sentences.length === 0) queue.shift();
  const [current] = queue;
  const sentence = current?.sentences.shift();
  if (!current || sentence === undefined) {
    stop(reading.button.dataset.done ?? '');
    return;
  }
  follow(current.unit);
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = next;
  utterance.onerror = () => stop(reading?.button.dataset.stopped ?? '');
  speechSynthesis.speak(utterance);
}

function stop(said: string): void {
  if (!reading) return;
  const { button, say } = reading;
  // Before cancel(), whose own error event must find nothing left to stop.
  reading = null;
  speechSynthesis.cancel();
  follow(null);
  button.textContent = '听';
  say(said);
}

function follow(unit: HTMLElement | null): void {
  for (const marked of document.querySelectorAll('.law-said-now'))
    if (marked !== unit) marked.classList.remove('law-said-now');
  if (!unit || unit.classList.contains('law-said-now')) return;
  unit.classList.add('law-said-now');
  unit.scrollIntoView({ block: 'nearest' });
}

/** Articles from the one on the screen on; from the first where the text isn't reached yet. */
function unitsFromHere(law: HTMLElement): HTMLElement[] {
  const articles = [...law.querySelectorAll<HTMLElement>('[data-law-text] .law-article')];
  const text = law.querySelector('[data-law-text]');
  if (!text || text.getBoundingClientRect().top > 0) return articles;
  const here = articles.findIndex((article) => article.getBoundingClientRect().bottom > 80);
  return articles.slice(Math.max(0, here));
}

function sentencesOf(unit: HTMLElement): string[] {
  return (wordsIn(unit).match(/[^。；：！？\n]+[。；：！？]?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
