import type { AlertName, Instead, ScoringRules } from './types.ts';

/**
 * What takes the place of a band's meaning, advice and retry: a low total may not tell somebody to carry
 * on as usual who has just said the opposite. Signed with the scoring table it stands in.
 */
export function insteadOf(rules: Pick<ScoringRules, 'alerts'>, held: AlertName[]): Instead | null {
  return rules.alerts.find(({ name, instead }) => instead && held.includes(name))?.instead ?? null;
}
