import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { locales, z } from 'zod';
import { checkScoring } from '../../src/domain/assessment/check-scoring.ts';
import { checkSurvey } from '../../src/domain/assessment/check-survey.ts';
import type { Fault } from '../../src/domain/assessment/fault.ts';
import type { SurveyJson } from '../../src/domain/assessment/questionnaire.ts';
import { guideSchema, scaleSchema, scoringSchema } from '../../src/domain/assessment/schema.ts';
import type { Scoring } from '../../src/domain/assessment/types.ts';
import { lintFaults } from './assessments/lint.ts';
import { root } from '../build/run.ts';
import { type ContentFile, readContentFile } from '../content/content-file.ts';
import { kindOf } from '../content/kinds.ts';
import { brokenProblem } from './broken.ts';
import { fieldProblems } from './fields.ts';
import type { Problem } from './problem.ts';

z.config(locales.zhCN());

/** The build gate for questionnaires: schemas, survey-core's linter, then our own rules (issue 4). */
export function checkAssessments(folder = `${root}content/assessments`): Problem[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => checkFolder(`${folder}/${name}`));
}

function checkFolder(folder: string): Problem[] {
  const problems: Problem[] = [];
  const record = `${folder}/index.mdx`;
  if (!existsSync(record))
    problems.push({
      ...whole(record),
      message: '没有 index.mdx',
      expected: '量表的说明：名称、许可、中文版、来源',
      remedy: '照别的量表的 index.mdx 写一份',
    });
  const withheld = existsSync(record) && checkRecord(record, problems);
  const scoring = existsSync(`${folder}/scoring.yaml`)
    ? checkScoringFile(`${folder}/scoring.yaml`, problems)
    : null;
  const survey = `${folder}/survey.json`;
  if (existsSync(survey)) {
    problems.push(...checkSurveyFile(survey, scoring, withheld));
  } else if (!withheld) {
    problems.push({
      ...whole(survey),
      message: '没有 survey.json',
      expected: '题目文件；或者在 index.mdx 里写 withheld，说明为什么还没有中文条目',
      remedy: '补上 survey.json，或写明 withheld',
    });
  }
  return problems;
}

/** Whether the record withholds its items; pushes its faults. */
function checkRecord(file: string, problems: Problem[]): boolean {
  const source = open(file);
  const broken = brokenProblem(source);
  if (broken) problems.push(broken);
  if (broken) return false;
  const isGuide = (source.value as { kind?: unknown } | null)?.kind === 'guide';
  const schema = isGuide ? guideSchema : scaleSchema;
  problems.push(...fieldProblems(source, schema));
  const parsed = schema.safeParse(source.value);
  return parsed.success && 'withheld' in parsed.data && parsed.data.withheld !== undefined;
}

function checkScoringFile(file: string, problems: Problem[]): Scoring | null {
  const source = open(file);
  const broken = brokenProblem(source);
  if (broken) problems.push(broken);
  const parsed = scoringSchema.safeParse(source.value);
  if (!broken) problems.push(...fieldProblems(source, scoringSchema));
  if (broken || !parsed.success) return null;
  problems.push(...located(source, checkScoring(parsed.data)));
  return parsed.data;
}

function checkSurveyFile(file: string, scoring: Scoring | null, withheld: boolean): Problem[] {
  const source = open(file);
  if (!isJson(source.text))
    return [
      {
        ...whole(file),
        line: source.broken?.line ?? null,
        message: '不是合格的 JSON',
        expected: '双引号、逗号、括号齐全的 JSON',
        remedy: '多半是少了逗号或引号，用编辑器的 JSON 模式打开看红线',
      },
    ];
  if (withheld)
    return [
      {
        ...whole(file),
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

function open(file: string): ContentFile {
  const [id, name] = file.split('/').slice(-2);
  const kind = kindOf(`assessments/${id}/${name}`);
  if (!kind) throw new Error(`${file}：不是量表的文件`);
  return readContentFile(dirname(file), name ?? '', kind);
}

function located({ file, lineOf }: ContentFile, faults: Fault[]): Problem[] {
  return faults.map(({ path, ...fault }) => ({ ...fault, file, line: lineOf(path) }));
}

function whole(file: string): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file: shortName(file), line: null, field: '整个文件' };
}

function shortName(file: string): string {
  return relative(root, file);
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
