// survey-core 3.1 (the project's own) under our Preact view: what a branching questionnaire costs.
import { render } from 'preact';
import type { SurveyJson } from '../../../src/domain/assessment/questionnaire.ts';
import { Player } from '../../../src/islands/assessment/Player.tsx';
import { surveyCoreSession } from '../../../src/islands/assessment/survey-core-session.ts';

declare const SURVEY: SurveyJson;
const nothing = () => {};

render(
  <Player
    session={surveyCoreSession(SURVEY)}
    instruction={SURVEY.description ?? ''}
    onAnswer={nothing}
    onDone={nothing}
    onClear={nothing}
  />,
  document.querySelector('#root') as HTMLElement,
);
