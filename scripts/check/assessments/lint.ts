import { SurveyModel } from 'survey-core';
import { type ILintFinding, lintSurvey } from 'survey-core/linter';
import type { Fault } from '../../../src/domain/assessment/fault.ts';

/** survey-core's own linter, then an attempt to build the model; findings in our editors' words. */
export function lintFaults(survey: unknown): Fault[] {
  const shape = shapeFault(survey);
  if (shape) return [shape];
  const { findings } = lintSurvey(survey, { rules: strict });
  const serious = findings.filter(({ severity }) => severity !== 'info');
  return serious.length > 0 ? serious.map(fault) : instantiation(survey);
}

/** The linter's defaults let an unknown type or property pass as a remark. */
const strict = {
  'element/unknown-type': 'error',
  'property/unknown': 'error',
  'choices/duplicate': 'error',
} as const;

const sentences: Record<string, { message: string; expected: string }> = {
  'element/unknown-type': { message: '没有这种题型', expected: 'radiogroup 或 checkbox' },
  'property/unknown': { message: 'SurveyJS 没有这个属性', expected: '拼写正确的属性名' },
  'name/duplicate': { message: '题目的 name 重复', expected: '每题一个不同的 name' },
  'choices/duplicate': { message: '选项的编码重复', expected: '每个选项一个不同的 value' },
  'reference/unknown': { message: '条件里提到的题目不存在', expected: '已有题目的 name' },
};

function fault({ ruleId, path, elementName, message, suggestion }: ILintFinding): Fault {
  const known = sentences[ruleId];
  return {
    path: path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    field: elementName ? `题目 ${elementName}` : path,
    message: known?.message ?? `SurveyJS 检查不通过（${ruleId}）：${message}`,
    expected: known?.expected ?? '符合 SurveyJS 的写法',
    remedy: suggestion ? `是不是想写「${suggestion}」？` : `对照 SurveyJS 文档改（${ruleId}）`,
  };
}

function shapeFault(survey: unknown): Fault | null {
  const pages = (survey as { pages?: { elements?: unknown }[] } | null)?.pages;
  if (
    Array.isArray(pages) &&
    pages.length > 0 &&
    pages.every((page) => Array.isArray(page.elements))
  )
    return null;
  return {
    path: ['pages'],
    field: 'pages',
    message: '没有题目',
    expected: '"pages": [{ "name": …, "elements": [ 题目 ] }]',
    remedy: '照别的量表的 survey.json 写',
  };
}

function instantiation(survey: unknown): Fault[] {
  const model = new SurveyModel(survey);
  const errors = model.jsonErrors ?? [];
  model.dispose();
  return errors.map(({ message }) => ({
    path: [],
    field: 'SurveyJS',
    message: `SurveyJS 读不了：${message}`,
    expected: '能建成问卷的 JSON',
    remedy: '照提示改，再运行 npm run check',
  }));
}
