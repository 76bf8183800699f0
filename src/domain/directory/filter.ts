import type { Choice, Facets } from './types.ts';

/** The filter's groups, in the order in which they are offered. `open` has one value, 「now」. */
export const groups = ['county', 'kind', 'network', 'audience', 'topic', 'mode', 'open'] as const;
export type Group = (typeof groups)[number];

/** OR within a group, AND between groups; a group nobody ticked lets everything through. */
export function fits(facets: Facets, choice: Choice): boolean {
  return groups.every((group) => {
    const wanted = choice[group];
    return wanted.length === 0 || wanted.some((value) => facets[group].includes(value));
  });
}

export function emptyChoice(): Choice {
  return { county: [], kind: [], network: [], audience: [], topic: [], mode: [], open: [] };
}

/** `#county=bincheng&topic=睡不着,考试压力`. What it doesn't know it leaves out; it never throws. */
export function readChoice(fragment: string): Choice {
  const choice = emptyChoice();
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const [name = '', values = ''] = pair.split('=');
    const group = groups.find((known) => known === name);
    if (group) choice[group] = values.split(',').map(decoded).filter(Boolean);
  }
  return choice;
}

/** The empty choice is the empty string. */
export function writeChoice(choice: Choice): string {
  return groups
    .filter((group) => choice[group].length > 0)
    .map((group) => `${group}=${choice[group].map(encodeURIComponent).join(',')}`)
    .join('&');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A link cut in the middle of a character: that value counts as not chosen.
    return '';
  }
}
