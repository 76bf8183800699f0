import { checkAdvice } from '../../src/domain/assessment/check-advice.ts';
import { checkScoring } from '../../src/domain/assessment/check-scoring.ts';
import { checkSurvey } from '../../src/domain/assessment/check-survey.ts';
import type { SurveyJson } from '../../src/domain/assessment/questionnaire.ts';
import {
  adviceSchema,
  guideSchema,
  scaleSchema,
  scoringSchema,
} from '../../src/domain/assessment/schema.ts';
import type { Scoring } from '../../src/domain/assessment/types.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import { idOf } from '../../src/entries/place.ts';
import { lintFaults } from './assessments/lint.ts';
import { brokenProblem } from './broken.ts';
import { fieldProblems } from './fields.ts';
import { located } from './located.ts';
import type { Problem } from './problem.ts';

/** The files of one questionnaire. */
type Folder = Partial<Record<'assessments' | 'scorings' | 'surveys' | 'advice', ContentFile>>;

/** The gate for questionnaires: schemas, survey-core's linter, then our own rules. */
export function checkAssessments(files: ContentFile[]): Problem[] {
  const folders = new Map<string, Folder>();
  for (const file of files)
    if (/^assessments\/[^/]+\//.test(file.name)) {
      const id = idOf(file.kindName, file.name);
      folders.set(id, { ...folders.get(id), [file.kindName]: file });
    }
  return [...folders.values()].flatMap(checkFolder);
}

function checkFolder(folder: Folder): Problem[] {
  const { assessments: record, scorings, surveys, advice } = folder;
  const [any] = Object.values(folder);
  const beside = (name: string) => (any?.file ?? '').replace(/[^/]+$/, name);
  const problems: Problem[] = [];
  if (!record)
    problems.push({
      ...whole(beside('index.mdx')),
      message: '没有 index.mdx',
      expected: '量表的说明：名称、许可、中文版、来源',
      remedy: '照别的量表的 index.mdx 写一份',
    });
  const withheld = record !== undefined && checkRecord(record, problems);
  const scoring = scorings ? checkScoringFile(scorings, problems) : null;
  if (surveys) problems.push(...checkSurveyFile(surveys, scoring, withheld));
  else if (!withheld)
    problems.push({
      ...whole(beside('survey.json')),
      message: '没有 survey.json',
      expected: '题目文件；或者在 index.mdx 里写 withheld，说明为什么还没有中文条目',
      remedy: '补上 survey.json，或写明 withheld',
    });
  if (advice) problems.push(...checkAdviceFile(advice, surveys));
  return problems;
}

/** Whether the record withholds its items; pushes its faults. */
function checkRecord(source: ContentFile, problems: Problem[]): boolean {
  const broken = brokenProblem(source);
  if (broken) problems.push(broken);
  if (broken) return false;
  const isGuide = (source.value as { kind?: unknown } | null)?.kind === 'guide';
  const schema = isGuide ? guideSchema : scaleSchema;
  problems.push(...fieldProblems(source, schema));
  const parsed = schema.safeParse(source.value);
  return parsed.success && 'withheld' in parsed.data && parsed.data.withheld !== undefined;
}

function checkScoringFile(source: ContentFile, problems: Problem[]): Scoring | null {
  const broken = brokenProblem(source);
  if (broken) problems.push(broken);
  const parsed = scoringSchema.safeParse(source.value);
  if (!broken) problems.push(...fieldProblems(source, scoringSchema));
  if (broken || !parsed.success) return null;
  problems.push(...located(source, checkScoring(parsed.data)));
  return parsed.data;
}

function checkSurveyFile(
  source: ContentFile,
  scoring: Scoring | null,
  withheld: boolean,
): Problem[] {
  if (!isJson(source.text))
    return [
      {
        ...whole(source.file),
        line: source.broken?.line ?? null,
        message: '不是合格的 JSON',
        expected: '双引号、逗号、括号齐全的 JSON',
        remedy: '多半是少了逗号或引号，用编辑器的 JSON 模式打开看红线',
      },
    ];
  if (withheld)
    return [
      {
        ...whole(source.file),
        message: '写了 withheld，却有题目文件',
        expected: '两者只能有一个',
        remedy: '条目可用就删去 index.mdx 的 withheld，不可用就删去 survey.json',
      },
    ];
  const linted = lintFaults(source.value);
  // Our own rules read the shape the linter vouches for.
  return located(
    source,
    linted.length > 0 ? linted : checkSurvey(source.value as SurveyJson, scoring),
  );
}

function checkAdviceFile(source: ContentFile, survey: ContentFile | undefined): Problem[] {
  const broken = brokenProblem(source);
  if (broken) return [broken];
  const { data } = adviceSchema.safeParse(source.value);
  if (!data) return fieldProblems(source, adviceSchema);
  // A survey that isn't one is reported by itself.
  if (!survey || lintFaults(survey.value).length > 0) return [];
  return located(source, checkAdvice(data, survey.value as SurveyJson));
}

function whole(file: string): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file, line: null, field: '整个文件' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The caller says what is wrong, in Chinese.
    return false;
  }
}
