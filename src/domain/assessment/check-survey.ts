import { coding } from './coding.ts';
import type { Fault } from './fault.ts';
import type { SurveyElement, SurveyJson } from './questionnaire.ts';
import type { ScoringRules } from './types.ts';

/**
 * Our own rules for a survey.json, after survey-core's linter: nothing that reaches out, stores or
 * redirects, and in a scale nothing but single choices whose values are the published codes.
 * @param rules null for a questionnaire that scores nothing
 */
export function checkSurvey(survey: SurveyJson, rules: ScoringRules | null): Fault[] {
  const faults = forbidden(survey, []);
  const elements = survey.pages.flatMap((page, pageIndex) =>
    (page.elements ?? []).map((element, index) => ({
      element,
      path: ['pages', pageIndex, 'elements', index],
    })),
  );
  return rules ? [...faults, ...scaleFaults(elements, rules)] : faults;
}

/** Properties that send, store, load from elsewhere, leave the page or bring markup with them. */
const forbiddenKeys: Record<string, string> = {
  choicesByUrl: '从别处取选项会发出请求',
  choicesUrl: '从别处取选项会发出请求',
  cookieName: '会在设备上留下 cookie',
  surveyId: '会把答案发给别的服务',
  surveyPostId: '会把答案发给别的服务',
  sendResultOnPageNext: '会把答案发出去',
  navigateToUrl: '会带着答案离开这一页',
  navigateToUrlOnCondition: '会带着答案离开这一页',
  completedHtml: '会带进网页代码',
  completedHtmlOnCondition: '会带进网页代码',
  completedBeforeHtml: '会带进网页代码',
  loadingHtml: '会带进网页代码',
  logo: '会取图片',
  backgroundImage: '会取图片',
  storeDataAsText: '会留下文件内容',
  signaturePad: '会收集签名',
};

const forbiddenTypes = [
  ...['html', 'image', 'imagepicker', 'imagemap', 'file', 'signaturepad', 'text', 'comment'],
  ...['multipletext', 'microphone'],
];

function forbidden(value: unknown, path: Fault['path']): Fault[] {
  if (Array.isArray(value))
    return value.flatMap((inner, index) => forbidden(inner, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const reason = forbiddenKeys[key];
    if (reason !== undefined)
      return {
        path: here,
        field: key,
        message: `不能用 ${key}：${reason}`,
        expected: '问卷不取外面的东西，不存，不发，不跳转',
        remedy: `删去 ${key}`,
      };
    if (key === 'type' && typeof inner === 'string' && forbiddenTypes.includes(inner))
      return {
        path: here,
        field: `题型 ${inner}`,
        message: `不能用题型 ${inner}：自由填写、文件、图片和网页代码都不收`,
        expected: 'radiogroup 或 checkbox',
        remedy: '改成选择题，或删去这一题',
      };
    return forbidden(inner, here);
  });
}

function scaleFaults(
  elements: { element: SurveyElement; path: Fault['path'] }[],
  rules: ScoringRules,
): Fault[] {
  const codes = coding(rules);
  const faults: Fault[] = [];
  if (elements.length !== rules.items)
    faults.push({
      path: ['pages'],
      field: '题数',
      message: `survey.json 有 ${elements.length} 题，scoring.yaml 写的是 ${rules.items} 题`,
      expected: `${rules.items} 题`,
      remedy: '对照原版补齐或删去，两个文件要一致',
    });
  for (const [index, { element, path }] of elements.entries()) {
    const field = `第 ${index + 1} 题 ${element.name}`;
    const add = (key: string, message: string, expected: string, remedy: string) =>
      faults.push({ path: [...path, key], field, message, expected, remedy });
    if (element.type !== 'radiogroup')
      add('type', `题型是 ${element.type}`, 'radiogroup', '量表只用单选题');
    if (element.visibleIf !== undefined)
      add('visibleIf', '量表的每一题都要问', '没有 visibleIf', '删去 visibleIf');
    if (element.isRequired !== true)
      add('isRequired', '没有写 isRequired', '"isRequired": true', '缺题的量表不能计分，请加上');
    if (!element.title?.trim()) add('title', '没有题目文字', '中文题目', '写上 title');
    const values = (element.choices ?? []).map((choice) =>
      typeof choice === 'object' ? choice.value : choice,
    );
    const wanted = codes[index] ?? [];
    if (!sameSet(values, wanted))
      add(
        'choices',
        `选项编码是 ${values.join('、')}`,
        `公布的编码 ${wanted.join('、')}`,
        '改 choices 里的 value，显示次序可与编码不同',
      );
    for (const [choiceIndex, choice] of (element.choices ?? []).entries())
      if (typeof choice !== 'object' || !choice.text?.trim())
        faults.push({
          path: [...path, 'choices', choiceIndex],
          field,
          message: `第 ${choiceIndex + 1} 个选项没有文字`,
          expected: '{ "value": 编码, "text": "选项文字" }',
          remedy: '写上选项文字',
        });
  }
  return faults;
}

function sameSet(values: (number | string)[], wanted: number[]): boolean {
  return (
    values.length === wanted.length &&
    wanted.every((code) => values.some((value) => value === code))
  );
}
