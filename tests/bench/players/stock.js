// The stock SurveyJS interface, as its documentation sets it up. SURVEY is put in by build-peers.ts.
import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';

const model = new Model({ ...SURVEY, questionsOnPageMode: 'questionPerPage' });
model.render(document.querySelector('#root'));
