import type { ScoringRules } from './types.ts';

/** The published codes each item may take, in item order. */
export function coding(rules: ScoringRules): number[][] {
  return Array.from(
    { length: rules.items },
    (_, index) => rules.values_of?.[String(index + 1)] ?? rules.values,
  );
}

/** The lowest and highest total a complete sheet can reach, after the author's transform. */
export function possibleRange(rules: ScoringRules): { lowest: number; highest: number } {
  const factor = rules.multiply ?? 1;
  const codes = coding(rules);
  return {
    lowest: factor * sum(codes.map((values) => Math.min(...values))),
    highest: factor * sum(codes.map((values) => Math.max(...values))),
  };
}

/** What an item adds to the score: a reversed item is mirrored within its own codes. */
export function points(rules: ScoringRules, item: number, code: number): number {
  if (!rules.reverse?.includes(item)) return code;
  const values = coding(rules)[item - 1] ?? [];
  return Math.min(...values) + Math.max(...values) - code;
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
