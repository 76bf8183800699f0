import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { locales, z } from 'zod';
import { checkScoring } from '../../src/domain/assessment/check-scoring.ts';
import { checkSurvey } from '../../src/domain/assessment/check-survey.ts';
import type { Fault } from '../../src/domain/assessment/fault.ts';
import type { SurveyJson } from '../../src/domain/assessment/questionnaire.ts';
import { guideSchema, scaleSchema, scoringSchema } from '../../src/domain/assessment/schema.ts';
import type { Scoring } from '../../src/domain/assessment/types.ts';
import { lintFaults } from './assessments/lint.ts';
import { schemaFaults } from './assessments/schema-faults.ts';
import type { Problem } from './problem.ts';

z.config(locales.zhCN());

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The build gate for questionnaires: schemas, survey-core's linter, then our own rules (issue 4). */
export function checkAssessments(folder = `${root}content/assessments`): Problem[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => checkFolder(`${folder}/${name}`));
}

function checkFolder(folder: string): Problem[] {
  const problems: Problem[] = [];
  const record = readText(`${folder}/index.mdx`, problems);
  const withheld = record !== null && checkRecord(`${folder}/index.mdx`, record, problems);
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
function checkRecord(file: string, text: string, problems: Problem[]): boolean {
  const [, front = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  // The front matter starts on the file's second line.
  const source = locate(file, `\n${front}`);
  const isGuide = (source.value as { kind?: unknown } | null)?.kind === 'guide';
  const schema = isGuide ? guideSchema : scaleSchema;
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) problems.push(...source.problems(schemaFaults(parsed.error, schema)));
  return parsed.success && 'withheld' in parsed.data && parsed.data.withheld !== undefined;
}

function checkScoringFile(file: string, problems: Problem[]): Scoring | null {
  const source = locate(file, readFileSync(file, 'utf8'));
  if (source.broken) {
    problems.push(source.broken);
    return null;
  }
  const parsed = scoringSchema.safeParse(source.value);
  if (!parsed.success) {
    problems.push(...source.problems(schemaFaults(parsed.error, scoringSchema)));
    return null;
  }
  problems.push(...source.problems(checkScoring(parsed.data)));
  return parsed.data;
}

function checkSurveyFile(file: string, scoring: Scoring | null, withheld: boolean): Problem[] {
  const text = readFileSync(file, 'utf8');
  const source = locate(file, text);
  if (source.broken || !isJson(text))
    return [
      source.broken ?? {
        ...whole(file),
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
  return source.problems(
    linted.length > 0 ? linted : checkSurvey(source.value as SurveyJson, scoring),
  );
}

function readText(file: string, problems: Problem[]): string | null {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  problems.push({
    ...whole(file),
    message: '没有 index.mdx',
    expected: '量表的说明：名称、许可、中文版、来源',
    remedy: '照别的量表的 index.mdx 写一份',
  });
  return null;
}

/** Reads YAML or JSON and can tell the line of any place inside it. */
function locate(file: string, text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  const lineOf = (path: Fault['path']): number | null => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
      if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
  return {
    value: (error ? null : document.toJS()) as unknown,
    broken: error
      ? {
          ...whole(file),
          line: error.linePos?.[0].line ?? null,
          message: '这个文件读不出来',
          expected: '缩进、引号、冒号齐全',
          remedy: '看这一行和上一行的缩进、引号和冒号',
        }
      : null,
    problems: (faults: Fault[]): Problem[] =>
      faults.map(({ path, ...fault }) => ({ ...fault, file: shortName(file), line: lineOf(path) })),
  };
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
