import type { SurveyJson } from '../../domain/assessment/questionnaire.ts';
import type { Advice } from '../../domain/assessment/types.ts';
import { coverWhenNeeded } from '../device/cover.ts';
import { roomIn } from '../assessment/room.ts';
import { words } from '../assessment/words.ts';
import { NeedsSitting } from './NeedsSitting.tsx';
import type { Help } from './Summary.tsx';

/**
 * The branching questionnaire. survey-core is fetched as soon as the page is quiet and not only at the
 * start, so that from 开始 on nothing needs the network and nobody's path shows in a request.
 */
const root = document.querySelector<HTMLElement>('[data-guide]');
const start = document.querySelector<HTMLButtonElement>('[data-start]');
if (root && start) begin(root, start);
coverWhenNeeded();

function begin(root: HTMLElement, start: HTMLButtonElement): void {
  const survey = JSON.parse(root.dataset.survey ?? '') as SurveyJson;
  const advice = JSON.parse(root.dataset.advice ?? '') as Advice;
  const help = JSON.parse(root.dataset.help ?? '') as Help;
  const titles = JSON.parse(root.dataset.titles ?? '{}') as Record<string, string>;
  const { title = '', base = '/' } = root.dataset;
  const error = document.querySelector('[data-error]');
  const say = (sentence: string) => {
    if (error) error.textContent = sentence;
  };
  const room = roomIn(root, () => {
    start.disabled = false;
  });
  let engine = load();

  start.disabled = false;
  start.addEventListener('click', async () => {
    start.disabled = true;
    say('正在打开……');
    try {
      const { surveyCoreSession } = await engine;
      const session = surveyCoreSession(survey);
      say('');
      room.enter(
        <NeedsSitting
          session={session}
          advice={advice}
          help={help}
          titles={titles}
          name={title}
          base={base}
          room={room}
        />,
      );
    } catch {
      engine = load();
      say(words.not_opened);
    }
    start.disabled = false;
  });
}

function load(): Promise<typeof import('../assessment/survey-core-session.ts')> {
  const engine = import('../assessment/survey-core-session.ts');
  // Reported when somebody presses the button, not while the page is only being read.
  engine.catch(() => undefined);
  return engine;
}
