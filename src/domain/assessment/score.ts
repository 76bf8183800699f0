import { alertsFor } from './alerts.ts';
import { bandOf } from './bands.ts';
import { points, sum } from './coding.ts';
import type { Codes, Score, ScoringRules } from './types.ts';

/**
 * Scores one sheet by its scale's published rules. Total: `codes` must be valid (see parse-codes.ts),
 * an unanswered item leaves everything but the alerts open; nothing is ever filled in.
 */
export function score(rules: ScoringRules, codes: Codes): Score {
  const gained = codes.map((code, index) =>
    code === null ? null : points(rules, index + 1, code),
  );
  const alerts = alertsFor(rules, codes);
  if (!isComplete(gained))
    return { total: null, raw: null, scales: {}, band: null, alerts, complete: false };
  const raw = sum(gained);
  const total = raw * (rules.multiply ?? 1);
  const scales = Object.fromEntries(
    Object.entries(rules.scales ?? {}).map(([name, { items }]) => [
      name,
      sum(items.map((item) => gained[item - 1] ?? 0)),
    ]),
  );
  return {
    total,
    raw,
    scales,
    band: bandOf(rules.bands, total)?.name ?? null,
    alerts,
    complete: true,
  };
}

function isComplete(gained: Codes): gained is number[] {
  return gained.every((value) => value !== null);
}
