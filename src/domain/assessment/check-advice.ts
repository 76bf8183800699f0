import type { Fault } from './fault.ts';
import type { SurveyJson } from './questionnaire.ts';
import type { Advice } from './types.ts';

/** Answers that a line waits for and no question offers: it would never be said. */
export function checkAdvice({ lines }: Advice, survey: SurveyJson): Fault[] {
  const offered = new Set(
    survey.pages
      .flatMap(({ elements }) => elements)
      .flatMap(({ name, choices }) =>
        choices.map((choice) => `${name}=${typeof choice === 'object' ? choice.value : choice}`),
      ),
  );
  return lines.flatMap((line, index) =>
    (['when', 'unless'] as const).flatMap((field) =>
      line[field].flatMap((answer, place) =>
        offered.has(answer)
          ? []
          : {
              path: ['lines', index, field, place],
              field: `lines.${index}.${field}`,
              message: `问卷里没有「${answer}」这个选项`,
              expected: '「题目=选项」，照同一文件夹 survey.json 的 name 和 value',
              remedy: `对照 survey.json 改；有的选项：${[...offered].filter((one) => one.startsWith(answer.split('=')[0] ?? '')).join('、') || [...offered].slice(0, 8).join('、')}`,
            },
      ),
    ),
  );
}
