import type { ContentFile } from '../content/content-file.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { townRows } from './towns.ts';

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

type Among = 'facts' | 'assessments' | 'situations' | 'services' | 'towns';

const expectations: Record<Among, string> = {
  facts: 'content/facts.yaml 里的编号',
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

function namedIn({ name, value }: ContentFile): Named[] {
  const data = (value ?? {}) as Record<string, unknown>;
  const [folder] = name.split('/');
  if (folder === 'news' || folder === 'pages') return list(data, ['facts'], 'facts');
  if (folder === 'situations')
    return [
      ...list(data, ['self_checks'], 'assessments'),
      ...rows(data.calls).map(({ number }, index) => ({
        path: ['calls', index, 'number'],
        id: number === undefined ? undefined : `hotlines/${String(number)}`,
        among: 'services' as const,
      })),
    ];
  if (folder === 'services' && typeof data.town === 'string' && data.demo !== true)
    return [{ path: ['town'], id: `${String(data.admin_county)}/${data.town}`, among: 'towns' }];
  if (folder === 'laws')
    return rows(data.related).flatMap((_, index) => [
      ...list(data, ['related', index, 'situations'], 'situations'),
      ...list(data, ['related', index, 'assessments'], 'assessments'),
      ...list(data, ['related', index, 'services'], 'services'),
    ]);
  return [];
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

function idsOf(files: ContentFile[]): Record<Among, Set<string>> {
  const below = (pattern: RegExp) =>
    new Set(files.flatMap(({ name }) => pattern.exec(name)?.slice(1, 2) ?? []));
  const facts = files.find(({ name }) => name === 'facts.yaml')?.value ?? {};
  const towns = files.filter(({ kind }) => kind.form === 'csv').flatMap(townRows);
  return {
    facts: new Set(Object.keys(facts)),
    assessments: below(/^assessments\/([^/]+)\/index/),
    situations: below(/^situations\/([^/]+)\.mdx$/),
    services: below(/^services\/(.+)\.mdx$/),
    towns: new Set(towns.map(({ row }) => `${row.county}/${row.name}`)),
  };
}
