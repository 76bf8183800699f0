import { wordsIn } from './unit.ts';

let queue: { unit: HTMLElement; sentences: string[] }[] = [];
let reading = false;

/** Starts or stops reading, by a voice on this device only, sentence by sentence. */
export function toggle(
  button: HTMLButtonElement,
  law: HTMLElement,
  say: (sentence: string) => void,
): void {
  if (reading) return stop(button, say);
  const voice = speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && /^(zh|cmn)/i.test(lang));
  if (!voice) return say('这台设备上没有中文语音。');
  queue = unitsFromHere(law).map((unit) => ({ unit, sentences: sentencesOf(wordsIn(unit)) }));
  reading = true;
  button.textContent = '停';
  say('正在读。再按一次停下。');
  window.addEventListener('pagehide', () => speechSynthesis.cancel(), { once: true });
  next(voice, button, say);
}

function next(
  voice: SpeechSynthesisVoice,
  button: HTMLButtonElement,
  say: (sentence: string) => void,
): void {
  if (!reading) return;
  while (queue[0]?.sentences.length === 0) queue.shift();
  const [current] = queue;
  const sentence = current?.sentences.shift();
  if (!current || sentence === undefined) return stop(button, say, '读完了。');
  follow(current.unit);
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = () => next(voice, button, say);
  utterance.onerror = ({ error }) => {
    if (reading) stop(button, say, error === 'interrupted' ? '' : '语音停了，可以再按一次「听」。');
  };
  speechSynthesis.speak(utterance);
}

function stop(button: HTMLButtonElement, say: (sentence: string) => void, said = ''): void {
  reading = false;
  queue = [];
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

/** Articles from the one that is on the screen on; from the first where the text isn't reached yet. */
function unitsFromHere(law: HTMLElement): HTMLElement[] {
  const articles = [...law.querySelectorAll<HTMLElement>('[data-law-text] .law-article')];
  const text = law.querySelector('[data-law-text]');
  if (!text || text.getBoundingClientRect().top > 0) return articles;
  const here = articles.findIndex((article) => article.getBoundingClientRect().bottom > 80);
  return articles.slice(Math.max(0, here));
}

function sentencesOf(words: string): string[] {
  return (words.match(/[^。；：！？\n]+[。；：！？]?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
