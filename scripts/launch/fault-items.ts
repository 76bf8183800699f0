import type { Problem } from '../check/problem.ts';
import type { Item } from './item.ts';

/** What is written wrongly is read as if it weren't there: nobody could say of it whether it is open. */
export function faultItems(problems: Problem[]): Item[] {
  return problems.map(({ file, line, field, message, remedy }) => ({
    section: '写得不对的内容',
    text: `${file}${line ? `:${line}` : ''} ${field}：${message}。${remedy}`,
    file,
    field,
    who: null,
    ask: null,
    blocking: true,
  }));
}
