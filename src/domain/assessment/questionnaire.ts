import type { Option, Question, Questionnaire } from './types.ts';

/**
 * Reads a plain scale out of SurveyJS JSON. Only what `checkSurvey` lets through reaches this:
 * single choices with numbered options, on any number of pages, every one asked.
 */
export function questionnaire(survey: SurveyJson): Questionnaire {
  return {
    title: survey.title,
    instruction: survey.description ?? '',
    questions: survey.pages.flatMap(({ elements }) => elements.map(question)),
  };
}

function question(element: SurveyElement): Question {
  return {
    name: element.name,
    title: element.title ?? element.name,
    ...(element.description ? { hint: element.description } : {}),
    kind: element.type === 'checkbox' ? 'many' : 'one',
    required: element.isRequired ?? false,
    options: element.choices.map(option),
  };
}

function option(choice: Option | number | string): Option {
  return typeof choice === 'object' ? choice : { value: choice, text: String(choice) };
}

export interface SurveyElement {
  type: string;
  name: string;
  title?: string;
  description?: string;
  isRequired?: boolean;
  choices: (Option | number | string)[];
  visibleIf?: string;
}

/** The part of SurveyJS's format we use. */
export interface SurveyJson {
  title: string;
  description?: string;
  pages: { name: string; title?: string; visibleIf?: string; elements: SurveyElement[] }[];
}
