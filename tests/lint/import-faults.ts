import { dirname, join, matchesGlob } from 'node:path/posix';
import { importTable, type Row } from './import-table.ts';
import { type Import, importsOf } from './imports-of.ts';

/** What a test beside the code it tests may import besides what its room may. */
const besideCode = ['vitest', 'fast-check', 'node:*', 'tests'];

/** What a source file (a path from the root, its text) imports against the table, in Chinese. */
export function importFaults(file: string, source: string): string[] {
  const row = rowOf(file);
  if (!row)
    return [
      `${file}：引用表里没有 ${roomOf(file)} 这一行。先在 tests/lint/import-table.ts 写明它可以引用谁，再往里面放文件。`,
    ];
  return importsOf(file, source)
    .filter((found) => !isAllowed(file, row, found))
    .map(
      (found) =>
        `${file}:${found.line} ${found.inScript ? '在 <script> 里' : ''}引用了 ${found.source}，「${row.of}」这一行不许（可以引用：${allowed(row, found).join('、') || '什么都不行'}）。${row.instead}。`,
    );
}

/** The row that speaks for a file or folder; undefined where nobody has drawn one. */
export function rowOf(path: string): Row | undefined {
  return importTable.find((row) => isWithin(path, row.of));
}

/** A room is a folder of `src/`, a domain, `scripts`, `tests`, or a file that stands alone. */
export function roomOf(file: string): string {
  return /^src\/domain\/[^/]+|^src\/[^/]+|^[^/]+/.exec(file)?.[0] ?? file;
}

/** The file an import names, as a path from the root; null for a package. */
export function fileOf(file: string, source: string): string | null {
  if (source.startsWith('/')) return source.slice(1);
  return source.startsWith('.') ? join(dirname(file), source) : null;
}

function isAllowed(file: string, row: Row, found: Import): boolean {
  const path = fileOf(file, found.source);
  const rules = allowed(row, found).map(ruleOf);
  if (/\.test\.tsx?$/.test(file)) rules.push(...besideCode.map(ruleOf));
  const fits = ({ name }: Rule) => {
    if (name === 'anything') return true;
    if (name === 'npm') return path === null && !/^(?:node|astro):/.test(found.source);
    return isWithin(path ?? found.source, name === 'itself' ? roomOf(file) : name);
  };
  return (
    !rules.some((rule) => rule.never && fits(rule)) &&
    rules.some((rule) => !rule.never && fits(rule) && isTaken(rule, found))
  );
}

function allowed(row: Row, { inScript }: Import): string[] {
  return inScript ? (row.script ?? []) : row.may;
}

interface Rule {
  never: boolean;
  typeOnly: boolean;
  export: string | undefined;
  name: string;
}

function ruleOf(words: string): Rule {
  const [, never, typeOnly, only, name = ''] =
    /^(!)?(type )?(?:\{ (\w+) \} )?(.+)$/.exec(words) ?? [];
  return { never: Boolean(never), typeOnly: Boolean(typeOnly), export: only, name };
}

function isTaken(rule: Rule, { typeOnly, names }: Import): boolean {
  if (rule.typeOnly && !typeOnly) return false;
  return !rule.export || names?.every((name) => name === rule.export) === true;
}

/** The path itself or a folder above it fits the glob. */
function isWithin(path: string, glob: string): boolean {
  const steps = path.split('/');
  return steps.some((_, index) => matchesGlob(steps.slice(0, index + 1).join('/'), glob));
}
