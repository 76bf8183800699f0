import type { ContentFile } from '../../src/entries/content-file.ts';
import { idOf } from '../../src/entries/place.ts';
import { townRows } from '../../src/entries/town-rows.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Ids that a field names and no file bears: figures, scales, situations, services, towns. */
export function checkReferences(files: ContentFile[]): Problem[] {
  const known = idsOf(files);
  return files.flatMap((file) =>
    namedIn(file).flatMap(({ path, id, among }) => {
      if (typeof id !== 'string' || known[among].has(id)) return [];
      const close = nearest(id, [...known[among]]);
      return [
        {
          file: file.file,
          line: file.lineOf(path),
          field: path.join('.'),
          message: `没有「${id}」这${among === 'towns' ? '个乡镇街道' : '一条'}`,
          expected: expectations[among],
          remedy: close ? `是不是想写「${close}」？` : '改成有的，或者先把它加上',
        },
      ];
    }),
  );
}

type Among = 'facts' | 'decisions' | 'assessments' | 'situations' | 'services' | 'towns';

const expectations: Record<Among, string> = {
  facts: 'content/facts.yaml 里的编号',
  decisions: 'content/decisions.yaml 里的编号',
  assessments: 'content/assessments/ 里的文件夹名，如 who-5',
  situations: 'content/situations/ 里的文件名，不带 .mdx',
  services: 'content/services/ 里的「种类/文件名」，如 hotlines/12356',
  towns: 'towns.csv 里同一县区的乡镇或街道，写法一字不差',
};

interface Named {
  path: (string | number)[];
  id: unknown;
  among: Among;
}

function namedIn({ kindName, value }: ContentFile): Named[] {
  const data = (value ?? {}) as Record<string, unknown>;
  switch (kindName) {
    case 'news':
      return list(data, ['facts'], 'facts');
    case 'pages':
      return [...list(data, ['facts'], 'facts'), ...list(data, ['decisions'], 'decisions')];
    case 'helpPage':
      return [
        ...hotlines(data, 'calls'),
        ...rows(data.sections).map(({ decision }, index) => ({
          path: ['sections', index, 'decision'],
          id: decision,
          among: 'decisions' as const,
        })),
      ];
    case 'boxes':
      return hotlines(data, 'strip');
    case 'children':
      return hotlines(data, 'calls');
    case 'situations':
      return [
        ...list(data, ['self_checks'], 'assessments'),
        ...list(data, ['see_also'], 'situations'),
        ...hotlines(data, 'calls'),
      ];
    case 'services':
      return typeof data.town === 'string' && data.demo !== true
        ? [{ path: ['town'], id: `${String(data.admin_county)}/${data.town}`, among: 'towns' }]
        : [];
    case 'advice':
      return rows(data.lines).flatMap((_, index) =>
        list(data, ['lines', index, 'situations'], 'situations'),
      );
    case 'laws':
      return rows(data.related).flatMap((_, index) => [
        ...list(data, ['related', index, 'situations'], 'situations'),
        ...list(data, ['related', index, 'assessments'], 'assessments'),
        ...list(data, ['related', index, 'services'], 'services'),
      ]);
    default:
      return [];
  }
}

/** Numbers that readers are told to call, each with a record of its own. */
function hotlines(data: Record<string, unknown>, field: string): Named[] {
  return rows(data[field]).map(({ number }, index) => ({
    path: [field, index, 'number'],
    id: number === undefined ? undefined : `hotlines/${String(number)}`,
    among: 'services' as const,
  }));
}

function list(data: unknown, path: Named['path'], among: Among): Named[] {
  const found = path.reduce<unknown>(
    (here, part) => (here as Record<string | number, unknown> | undefined)?.[part],
    data,
  );
  return rows(found).map((id, index) => ({ path: [...path, index], id, among }));
}

function rows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}

/** Of the files, not of their entries: a name stands also where the file has a slip. */
function idsOf(files: ContentFile[]): Record<Among, Set<string>> {
  const named = (kind: ContentFile['kindName']) =>
    new Set(files.filter(({ kindName }) => kindName === kind).map(({ name }) => idOf(kind, name)));
  const keys = (kind: ContentFile['kindName']) =>
    new Set(
      files
        .filter(({ kindName }) => kindName === kind)
        .flatMap(({ value }) => Object.keys(value ?? {})),
    );
  return {
    facts: keys('facts'),
    decisions: keys('decisions'),
    assessments: named('assessments'),
    situations: named('situations'),
    services: named('services'),
    towns: new Set(files.filter(({ kindName }) => kindName === 'towns').flatMap(townNames)),
  };
}

function townNames({ text }: ContentFile): string[] {
  try {
    return townRows(text).map(({ row }) => `${row.county}/${row.name}`);
  } catch {
    // The check of towns reports a table that isn't one.
    return [];
  }
}
