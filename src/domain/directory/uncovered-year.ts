/**
 * The year whose holidays the calendar doesn't know though they are near: this one, or in December
 * the next. Null when all is known.
 * @param today `YYYY-MM-DD`
 * @param years those the calendar covers
 */
export function uncoveredYear(today: string, years: number[]): number | null {
  const year = Number(today.slice(0, 4));
  const near = today.slice(5, 7) === '12' ? [year, year + 1] : [year];
  return near.find((one) => !years.includes(one)) ?? null;
}
