/** Whether an article's number is the one right behind `last`: 12 → 13, 12 → 12-1, 12-1 → 12-2. */
export function follows(last: string, number: string): boolean {
  const [main = 0, extra = 0] = last.split('-').map(Number);
  return number === String(main + 1) || number === `${main}-${extra + 1}`;
}

/** The same where there may be none before it: a file may start late, its first is never out of turn. */
export function isDue(last: string | null, number: string): boolean {
  return last === null || follows(last, number);
}
