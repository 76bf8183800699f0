import type { Problem } from './problem.ts';

/** Prints the problems on stderr, file by file; true when there were any. */
export function report(problems: Problem[]): boolean {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  for (const { file, line, field, message, expected, remedy } of sorted) {
    console.error(`${file}${line === null ? '' : `:${line}`}  ${field}`);
    console.error(`  问题：${message}`);
    console.error(`  应为：${expected}`);
    console.error(`  怎么办：${remedy}\n`);
  }
  if (problems.length > 0) console.error(`内容里有 ${problems.length} 处要改。`);
  return problems.length > 0;
}
