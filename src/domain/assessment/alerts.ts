import { coding, points, sum } from './coding.ts';
import type { Alert, AlertName, Codes, ScoringRules } from './types.ts';

/**
 * The alerts that hold for a sheet, complete or not. One on the total holds on an unfinished sheet as
 * soon as no answer to what is left could undo it, so that help never waits for the last item.
 */
export function alertsFor(rules: ScoringRules, codes: Codes): AlertName[] {
  const held = rules.alerts.filter((alert) =>
    alert.item === undefined ? holdsForTotal(rules, codes, alert) : holdsForItem(codes, alert),
  );
  return [...new Set(held.map(({ name }) => name))];
}

function holdsForItem(codes: Codes, alert: Alert): boolean {
  const code = codes[(alert.item ?? 0) - 1];
  return code !== null && code !== undefined && reaches(alert, code, code);
}

function holdsForTotal(rules: ScoringRules, codes: Codes, alert: Alert): boolean {
  const factor = rules.multiply ?? 1;
  const ranges = coding(rules).map((values, index) => {
    const code = codes[index] ?? null;
    const possible = (code === null ? values : [code]).map((value) =>
      points(rules, index + 1, value),
    );
    return { least: Math.min(...possible), most: Math.max(...possible) };
  });
  return reaches(
    alert,
    factor * sum(ranges.map(({ least }) => least)),
    factor * sum(ranges.map(({ most }) => most)),
  );
}

/** Whether every score between `least` and `most` is within the alert's limit. */
function reaches({ at_least, at_most }: Alert, least: number, most: number): boolean {
  if (at_least !== undefined) return least >= at_least;
  return at_most !== undefined && most <= at_most;
}
