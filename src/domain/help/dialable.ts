/** Words, and the numbers among them that can be tapped. */
export type Spoken = string | { number: string };

/**
 * Numbers of public services in a sentence: five digits, or the three of police, fire and
 * ambulance, standing alone. Records of the directory hold all others.
 */
export function dialable(text: string): Spoken[] {
  return text
    .split(/(?<![\d.,—–-])(12\d{3}|1[12]\d)(?![\d.,—–-]|\s*(?:题|分|岁|年|天|小时|个|条|元))/)
    .map((part, index) => (index % 2 === 1 ? { number: part } : part))
    .filter((part) => part !== '');
}
