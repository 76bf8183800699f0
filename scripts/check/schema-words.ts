import type { ZodError } from 'zod';
import { nearest } from './nearest.ts';

export type Issue = ZodError['issues'][number];

/** What is wrong with a value, and what stands there now. */
export function sentence(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type')
    return `这里要写${typeWords(issue.expected)}，现在是${shown(found)}`;
  if (issue.code === 'invalid_value')
    return `只能写 ${issue.values.map(String).join('、')}，现在是${shown(found)}`;
  return `${issue.message}，现在是${shown(found)}`;
}

export function remedyFor(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const close = nearest(found, issue.values.map(String));
    if (close) return `是不是想写「${close}」？`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number')
    return `给它加上引号：'${found}'`;
  return '照说明改这一处';
}

function shown(value: unknown): string {
  if (value === null) return '空的';
  if (typeof value === 'string')
    return `「${value.length > 30 ? `${value.slice(0, 30)}…` : value}」`;
  if (Array.isArray(value)) return '一个列表';
  return typeof value === 'object' ? '一组字段' : ` ${String(value)}`;
}

function typeWords(type: string): string {
  const words: Record<string, string> = {
    string: '文字',
    number: '数字',
    int: '整数',
    boolean: ' true 或 false',
    array: '列表（[甲, 乙] 或一行一个）',
    object: '一组字段',
    record: '一组字段',
  };
  return words[type] ?? ` ${type}`;
}
