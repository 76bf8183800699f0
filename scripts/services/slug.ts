import { pinyin } from 'pinyin-pro';

/** A new record's file name: the name in pinyin, short, and not taken. */
export function newSlug(name: string, kind: string, ids: string[]): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
  const stem = words.slice(0, 10).join('-') || 'jilu';
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? stem : `${stem}-${count}`;
    if (!ids.includes(`${kind}/${slug}`)) return slug;
  }
}
