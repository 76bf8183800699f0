import { render } from 'preact';
import type { SurveyJson } from '../../domain/assessment/questionnaire.ts';
import type { Advice } from '../../domain/assessment/types.ts';
import { quickExit } from '../assessment/quick-exit.ts';
import { type Help, NeedsSitting } from './NeedsSitting.tsx';

/**
 * The branching questionnaire. survey-core is fetched as soon as the page is quiet and not only at the
 * start, so that from 开始 on nothing needs the network and nobody's path shows in a request.
 */
const root = document.querySelector<HTMLElement>('[data-guide]');
if (root) begin(root);
quickExit();

function begin(root: HTMLElement): void {
  const survey = JSON.parse(root.dataset.survey ?? '') as SurveyJson;
  const advice = JSON.parse(root.dataset.advice ?? '') as Advice;
  const help = JSON.parse(root.dataset.help ?? '') as Help;
  const base = root.dataset.base ?? '/';
  const cover = [...root.children];
  const surroundings = document.querySelectorAll<HTMLElement>('[data-before], [data-after]');
  const start = root.querySelector<HTMLButtonElement>('[data-start]');
  const error = root.querySelector('[data-error]');
  let engine = load();

  if (start) start.disabled = false;
  start?.addEventListener('click', async () => {
    start.disabled = true;
    if (error) error.textContent = '正在打开……';
    try {
      const { surveyCoreSession } = await engine;
      if (error) error.textContent = '';
      for (const part of surroundings) part.hidden = true;
      root.replaceChildren();
      render(
        <NeedsSitting
          session={surveyCoreSession(survey)}
          advice={advice}
          help={help}
          base={base}
          onClear={clear}
        />,
        root,
      );
    } catch {
      engine = load();
      if (error)
        error.textContent =
          '没有打开，多半是网络断了。请再按一次，或用下面的纸质版；急的话拨 12356。';
    }
    start.disabled = false;
  });

  window.addEventListener('pagehide', clear);

  function clear(): void {
    render(null, root);
    root.replaceChildren(...cover);
    for (const part of surroundings) part.hidden = false;
  }
}

function load(): Promise<typeof import('../assessment/survey-core-session.ts')> {
  const engine = import('../assessment/survey-core-session.ts');
  // Reported when somebody presses the button, not while the page is only being read.
  engine.catch(() => undefined);
  return engine;
}
