import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { DangerKind, DangerTable, Intents } from '../domain/search/types.ts';

/** From this many syllables on a spelt word is meant wherever it stands: 「buxianghuo」. */
const longEnough = 3;

/** Danger words with their traditional characters and their spellings; the browser gets this table alone. */
export function dangerTable(kinds: Intents['kinds']): DangerTable {
  return {
    kinds: Object.entries(kinds).map(([id, { words, unless, about }]): DangerKind => {
      const spellable = words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
      return {
        id,
        words,
        unless,
        about: about ?? null,
        spelt: about ? [] : spellings(spellable.filter(({ length }) => length >= longEnough)),
        speltWhole: about ? [] : spellings(spellable.filter(({ length }) => length < longEnough)),
        speltUnless: spellings(unless),
      };
    }),
    simplified: simplifiedOf(Object.values(kinds).flatMap(({ words }) => words)),
  };
}

function spellings(words: string[]): string[] {
  return [
    ...new Set(
      words.map((word) =>
        pinyin(word, { toneType: 'none', type: 'array', v: true })
          .join('')
          .replace(/[^a-z]/g, ''),
      ),
    ),
  ];
}

const traditional = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

function simplifiedOf(words: string[]): Record<string, string> {
  const characters = new Set(words.join('').match(/\p{Script=Han}/gu));
  const found: Record<string, string> = {};
  // In their words too: 了 stays, but 后 is 後 or 后 by what stands beside it.
  for (const text of [...characters, ...words])
    for (const convert of traditional) {
      const other = [...convert(text)];
      for (const [index, character] of [...text].entries()) {
        const variant = other[index] ?? character;
        if (other.length === [...text].length && variant !== character && !characters.has(variant))
          found[variant] = character;
      }
    }
  return found;
}
