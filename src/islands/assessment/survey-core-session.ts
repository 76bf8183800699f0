import { type Question as CoreQuestion, SurveyModel } from 'survey-core';
import type { SurveyJson } from '../../domain/assessment/questionnaire.ts';
import { mustChoose, type Session } from '../../domain/assessment/session.ts';
import type { Answer, Answers, Question } from '../../domain/assessment/types.ts';

/**
 * survey-core behind our session: for questionnaires that branch or let several answers be chosen.
 * It costs a quarter of a megabyte, so only such pages load this file.
 */
export function surveyCoreSession(survey: SurveyJson): Session {
  return sessionOver(new SurveyModel(survey));
}

/** The same over a model already built; one that was used before must have been cleared. */
export function sessionOver(model: SurveyModel): Session {
  model.questionsOnPageMode = 'questionPerPage';
  // Answers to questions that a changed answer has hidden go at once, not only at the end.
  model.clearInvisibleValues = 'onHidden';
  const current = () => model.currentSingleElement as CoreQuestion;
  const path = () => model.getAllQuestions(true).filter(({ isVisible }) => isVisible);

  return {
    get question() {
      return questionOf(current());
    },
    get position() {
      return path().indexOf(current()) + 1;
    },
    get count() {
      return path().length;
    },
    get answers() {
      return model.data as Answers;
    },
    get done() {
      return model.state === 'completed';
    },
    choose(answer: Answer) {
      if (!this.done) current().value = answer;
    },
    next() {
      if (this.done) return null;
      const moved = this.position < this.count ? model.performNext() : model.tryComplete();
      return moved === false ? mustChoose : null;
    },
    back() {
      if (!this.done && this.position > 1) model.performPrevious();
    },
  };
}

function questionOf(question: CoreQuestion): Question {
  const hint = question.description as string;
  return {
    name: question.name,
    title: question.title,
    ...(hint ? { hint } : {}),
    kind: question.getType() === 'checkbox' ? 'many' : 'one',
    required: question.isRequired,
    options: (question.visibleChoices as { value: number | string; text: string }[]).map(
      ({ value, text }) => ({ value, text }),
    ),
  };
}
