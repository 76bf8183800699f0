import type { DangerKind, DangerTable } from './types.ts';

/**
 * Which kind of help must come before every result: the first whose words the query holds. A miss
 * weighs far more than a false alarm: signs and spaces between characters don't count, traditional
 * characters and spelt words are read as well. What an editor named as harmless is taken out first.
 */
export function dangerIn(query: string, { kinds, simplified }: DangerTable): string | null {
  const said = plain(query, simplified);
  const holds = (kind: DangerKind): boolean => {
    const about = kinds.find(({ id }) => id === kind.about);
    if (kind.about) return about !== undefined && isOfOther(said, kind, about);
    return placeIn(said, kind) !== -1 || isSpelt(query, kind);
  };
  return kinds.find(holds)?.id ?? null;
}

/** 「我妈说不想活了」: somebody is named before, and it isn't 「妈妈，我不想活了」. */
function isOfOther(said: string, who: DangerKind, about: DangerKind): boolean {
  const place = placeIn(said, about);
  const before = said.slice(0, Math.max(0, place));
  return placeIn(before, who) !== -1 && !before.endsWith('我');
}

/** Letters, digits and characters alone, simplified. */
function plain(query: string, simplified: Record<string, string>): string {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/\p{Script=Han}/gu, (character) => simplified[character] ?? character);
}

/** Where the first of its words stands; -1 where none does. */
function placeIn(said: string, { words, unless }: DangerKind): number {
  const rest = unless.reduce(
    (text, harmless) => text.replaceAll(harmless, '\n'.repeat(harmless.length)),
    said,
  );
  const places = words.map((word) => rest.search(pattern(word))).filter((place) => place !== -1);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** 「吃…药」: up to six characters may stand in between. */
function pattern(word: string): RegExp {
  return new RegExp(
    word
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.{0,6}'),
    'u',
  );
}

/** Written in letters, with tones, figures or none, together or in syllables. */
function isSpelt(query: string, { spelt, speltWhole, speltUnless }: DangerKind): boolean {
  const letters = query.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/ü/g, 'v');
  if (/\p{Script=Han}/u.test(letters)) return false;
  const joined = letters.replace(/[^a-z]+/g, '');
  const rest = speltUnless.reduce((text, harmless) => text.replaceAll(harmless, '\n'), joined);
  return speltWhole.includes(rest) || spelt.some((word) => rest.includes(word));
}
