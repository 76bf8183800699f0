import { coding } from './coding.ts';
import type { Codes, ScoringRules } from './types.ts';

export type ParsedCodes = { codes: Codes } | { error: string };

/** Reads `0,1,,3` as published codes in item order; the error is a Chinese sentence naming the item. */
export function parseCodes(rules: ScoringRules, text: string): ParsedCodes {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== rules.items)
    return {
      error: `这份量表有 ${rules.items} 题，收到了 ${parts.length} 个答案：每题一个位置，逗号分隔，没答的留空。`,
    };
  const codes: Codes = [];
  for (const [index, part] of parts.entries()) {
    const allowed = coding(rules)[index] ?? [];
    const code = /^-?\d+$/.test(part) ? Number(part) : Number.NaN;
    if (part !== '' && !allowed.includes(code))
      return {
        error: `第 ${index + 1} 题的「${part}」不在选项里：可填 ${allowed.join('、')}，或留空。`,
      };
    codes.push(part === '' ? null : code);
  }
  return { codes };
}
